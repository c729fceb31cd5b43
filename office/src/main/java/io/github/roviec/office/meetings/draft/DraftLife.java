package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.meetings.Said;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a draft stands. Each state has the steps that lead on from it as methods, and no others.
public sealed interface DraftLife {

    /// The word that is stored and shown.
    DraftState state();

    /// Before it is submitted, or sent back from there.
    sealed interface Unfinished extends DraftLife {

        /// Refuses with `draft.unanswered` while an opinion waits for its answer.
        ///
        /// @param unanswered how many opinions
        default DraftMove refine(int unanswered) {
            if (unanswered > 0) {
                throw new Refusal("draft.unanswered", unanswered);
            }
            return new DraftMove(this, new Refined(), DraftStep.REFINE, null);
        }
    }

    /// Đang lấy ý kiến.
    record Consulted() implements Unfinished {
        @Override
        public DraftState state() {
            return DraftState.CONSULTED;
        }

        /// A newer file before anybody has answered for it.
        public DraftMove bring() {
            return new DraftMove(this, this, DraftStep.BRING, null);
        }

        public DraftMove opine(Said opinion) {
            return new DraftMove(this, this, DraftStep.OPINE, opinion.text());
        }

        /// @param words what was changed
        public DraftMove take(@Nullable Said words) {
            return new DraftMove(this, this, DraftStep.TAKE, words == null ? null : words.text());
        }

        /// Why it stays as it is.
        public DraftMove explain(Said words) {
            return new DraftMove(this, this, DraftStep.EXPLAIN, words.text());
        }
    }

    /// Đã hoàn thiện.
    record Refined() implements Unfinished {
        @Override
        public DraftState state() {
            return DraftState.REFINED;
        }

        public DraftMove submit() {
            return new DraftMove(this, new Submitted(), DraftStep.SUBMIT, null);
        }
    }

    /// Đã trình ban hành.
    record Submitted() implements DraftLife {
        @Override
        public DraftState state() {
            return DraftState.SUBMITTED;
        }

        /// @param paper number and day in words ("45/QĐ-UBND, 2/10/2024")
        public DraftMove issue(Said paper) {
            return new DraftMove(this, new Issued(), DraftStep.ISSUE, paper.text());
        }

        public DraftMove sendBack(Said reason) {
            return new DraftMove(this, new Returned(), DraftStep.RETURN, reason.text());
        }
    }

    /// Trả lại để hoàn thiện.
    record Returned() implements Unfinished {
        @Override
        public DraftState state() {
            return DraftState.RETURNED;
        }
    }

    /// Đã ban hành: the end.
    record Issued() implements DraftLife {
        @Override
        public DraftState state() {
            return DraftState.ISSUED;
        }
    }

    /// What is done with a draft in one of these states. Refuses with the conflict `draft.moved` in any other.
    static <L extends DraftLife> DraftMove move(DraftLife now, Class<L> needed, Function<L, DraftMove> step) {
        if (!needed.isInstance(now)) {
            throw new Conflict("draft.moved");
        }
        return step.apply(needed.cast(now));
    }

    /// From the word of a row.
    static DraftLife of(DraftState state) {
        return switch (state) {
            case CONSULTED -> new Consulted();
            case REFINED -> new Refined();
            case SUBMITTED -> new Submitted();
            case RETURNED -> new Returned();
            case ISSUED -> new Issued();
        };
    }
}
