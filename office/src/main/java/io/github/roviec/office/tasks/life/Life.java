package io.github.roviec.office.tasks.life;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a task stands. Each state has the steps that lead on from it as methods, and no others: a step that an office
/// would call impossible does not compile. Which steps are open now is asked of these types ({@link Step#isOpenTo}).
public sealed interface Life {

    /// The word that is stored and shown.
    WorkState state();

    /// Neither finished nor withdrawn.
    sealed interface Open extends Life {

        default Moved withdraw(Said reason) {
            return new Move(this, new Withdrawn(), Step.WITHDRAW, reason);
        }

        /// The whole is done when its parts are.
        default Moved closeWithParts(LocalDate on) {
            return new Move(this, new Done(on), Step.CONFIRM);
        }

        /// The deadline moves, or stays: the work itself goes on as before.
        default Moved extend(@Nullable String answer, String change) {
            return new Move(this, this, Step.EXTEND, answer, change);
        }

        default Moved keepDue(Said reason) {
            return new Move(this, this, Step.KEEP_DUE, reason);
        }
    }

    /// With the lead, who has not handed in.
    sealed interface WithLead extends Open {

        default Moved suspend(Said reason) {
            return new Move(this, new Suspended(this), Step.SUSPEND, reason);
        }

        default Moved askExtension(String why, String change) {
            return new Move(this, this, Step.ASK_EXTENSION, why, change);
        }

        /// At the deadline and not done: why, and until when then.
        default Moved reportDelay(String why, String change) {
            return new Move(this, this, Step.REPORT_DELAY, why, change);
        }
    }

    /// May go to another lead.
    sealed interface Transferable extends Open {

        /// @param change "Phòng A → Phòng B"
        default Moved transfer(Said reason, String change) {
            return new Move(this, new Assigned(), Step.TRANSFER, reason.text(), change);
        }
    }

    /// May still be refused: the work has not begun.
    sealed interface Refusable extends Open {

        default Moved refuse(Said reason) {
            return new Move(this, new Refused(), Step.REFUSE, reason);
        }
    }

    /// Taken up.
    sealed interface AtWork extends Open {

        /// An interim report. It never completes a task.
        default Moved progress(Said report) {
            return new Move(this, new InProgress(), Step.PROGRESS, report);
        }

        /// On one period of ongoing work. The work goes on as before.
        default Moved reportPeriod(Said report, String period) {
            return new Move(this, this, Step.REPORT_PERIOD, report.text(), period);
        }

        default Moved submit(Said result, ActorId by) {
            return new Move(this, new Submitted(by), Step.SUBMIT, result);
        }
    }

    /// Mới giao.
    record Assigned() implements WithLead, Transferable, Refusable {
        @Override
        public WorkState state() {
            return WorkState.ASSIGNED;
        }

        public Moved acknowledge() {
            return new Move(this, new Acknowledged(), Step.ACKNOWLEDGE);
        }
    }

    /// Đã tiếp nhận.
    record Acknowledged() implements WithLead, Transferable, Refusable, AtWork {
        @Override
        public WorkState state() {
            return WorkState.ACKNOWLEDGED;
        }
    }

    /// Đang thực hiện.
    record InProgress() implements WithLead, Transferable, AtWork {
        @Override
        public WorkState state() {
            return WorkState.IN_PROGRESS;
        }
    }

    /// Trả lại, thực hiện lại.
    record Returned() implements WithLead, Transferable, AtWork {
        @Override
        public WorkState state() {
            return WorkState.RETURNED;
        }
    }

    /// Chờ xác nhận.
    ///
    /// @param by who handed it in, and therefore does not confirm it
    record Submitted(ActorId by) implements Open {
        @Override
        public WorkState state() {
            return WorkState.SUBMITTED;
        }

        /// Refuses with `task.own-work`.
        public Moved confirm(ActorId confirming, LocalDate on) {
            if (confirming.equals(by)) {
                throw new Refusal("task.own-work");
            }
            return new Move(this, new Done(on), Step.CONFIRM);
        }

        public Moved sendBack(Said reason) {
            return new Move(this, new Returned(), Step.RETURN, reason);
        }
    }

    /// Từ chối: waits for what the assigner decides.
    record Refused() implements Transferable {
        @Override
        public WorkState state() {
            return WorkState.REFUSED;
        }

        /// Không đồng ý từ chối.
        public Moved insist(Said reason) {
            return new Move(this, new Assigned(), Step.INSIST, reason);
        }
    }

    /// Tạm dừng.
    ///
    /// @param from where it goes on
    record Suspended(WithLead from) implements Open {
        @Override
        public WorkState state() {
            return WorkState.SUSPENDED;
        }

        /// @param change how the deadline moved; null when it did not
        public Moved resume(@Nullable String text, @Nullable String change) {
            return new Move(this, from, Step.RESUME, text, change);
        }
    }

    /// Hoàn thành.
    record Done(LocalDate on) implements Life {
        @Override
        public WorkState state() {
            return WorkState.DONE;
        }

        public Moved reopen(Said reason) {
            return new Move(this, new Returned(), Step.REOPEN, reason);
        }

        /// The whole is at work again when a part is.
        public Moved reopenWithPart(Said reason) {
            return new Move(this, new InProgress(), Step.REOPEN, reason);
        }
    }

    /// Thu hồi: the end.
    record Withdrawn() implements Life {
        @Override
        public WorkState state() {
            return WorkState.WITHDRAWN;
        }
    }

    /// From the words of a row.
    ///
    /// @param by    who handed in; needed for SUBMITTED
    /// @param on    when it was done; needed for DONE
    /// @param pause where it goes on; needed for SUSPENDED
    static Life of(WorkState state, @Nullable ActorId by, @Nullable LocalDate on, @Nullable WorkState pause) {
        return switch (state) {
            case ASSIGNED -> new Assigned();
            case ACKNOWLEDGED -> new Acknowledged();
            case IN_PROGRESS -> new InProgress();
            case RETURNED -> new Returned();
            case SUBMITTED -> new Submitted(Objects.requireNonNull(by));
            case REFUSED -> new Refused();
            case SUSPENDED -> new Suspended((WithLead) of(Objects.requireNonNull(pause), null, null, null));
            case DONE -> new Done(Objects.requireNonNull(on));
            case WITHDRAWN -> new Withdrawn();
        };
    }
}
