package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Steps;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.evidence.Evidence.Month;
import io.github.roviec.office.tasks.evidence.EvidenceFact.CauseConfirmed;
import io.github.roviec.office.tasks.evidence.EvidenceFact.ContestAnswered;
import io.github.roviec.office.tasks.evidence.EvidenceFact.EvidenceContested;
import io.github.roviec.office.tasks.evidence.EvidenceFact.WorkWeighed;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people do with evidence: weigh it, confirm a cause, say something against it, answer. Nobody decides on their
/// own rows. Everything is refused with `task.month-locked` once the month is locked, but an answer in words.
@Component
@Transactional
public class EvidenceWork {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private final Evidence evidence;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EvidenceWork(
            Evidence evidence,
            Steps steps,
            JdbcClient jdbc,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.evidence = evidence;
        this.steps = steps;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// What a product weighs.
    ///
    /// @param kind      null: an ordinary document
    /// @param quantity  of pieces, over 0
    /// @param unplanned đột xuất
    public record Weight(@Nullable Long kind, BigDecimal quantity, boolean unplanned) {

        /// Refuses with `task.quantity`.
        public Weight {
            if (quantity.signum() <= 0 || quantity.scale() > 2 || quantity.compareTo(MOST) > 0) {
                throw new Refusal("task.quantity");
            }
        }
    }

    /// Whether `by` weighs this row and answers what is said against it: the office, and the head of the unit for rows
    /// that are not their own.
    public boolean mayDecide(EvidenceRow row, Actor by) {
        return !by.id().equals(row.person())
                && (permissions.may(by, Deed.CLOSE_PERIODS)
                        || by.post() == PostKind.HEAD && permissions.may(by, Deed.WORK_ON_TASKS, row.unit()));
    }

    /// Whether `by` confirms an objective cause: who gave the work. That is the head for what the unit gave itself.
    public boolean mayConfirm(EvidenceRow row, Actor by) {
        return !by.id().equals(row.person())
                && (row.inner() ? steps.isGiver(row.code(), by) : permissions.may(by, Deed.CONFIRM_TASKS));
    }

    /// Refuses with the conflict `task.evidence-changed` where somebody else weighed the row since version `seen`.
    public void weigh(ReportPeriod period, TaskCode task, UnitId unit, int seen, Weight weight, Actor by) {
        EvidenceRow row = open(period, task, unit, by);
        require(mayDecide(row, by));
        keep(task, unit, seen, weight, by);
        facts.publishEvent(new WorkWeighed(
                clock.instant(),
                by.id(),
                by.authority(),
                task,
                unit,
                weight.kind(),
                weight.quantity(),
                weight.unplanned()));
    }

    /// Refuses with `task.reason-missing`, and with `task.no-delay` where nothing was late.
    public void confirmCause(ReportPeriod period, TaskCode task, UnitId unit, int seen, String cause, Actor by) {
        EvidenceRow row = open(period, task, unit, by);
        require(mayConfirm(row, by));
        String said = said(cause);
        if (row.delays() == 0) {
            throw new Refusal("task.no-delay");
        }
        keep(task, unit, seen, new Weight(row.kind(), row.quantity(), row.unplanned()), by);
        jdbc.sql("""
                update tasks.weighing w set cause = :cause, cause_by = :by, cause_at = :at
                from tasks.task t
                where t.id = w.task_id and t.authority_id = :authority and t.code = :code and w.unit_id = :unit
                """)
                .param("cause", said)
                .param("by", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("authority", by.authority().value())
                .param("code", task.value())
                .param("unit", unit.value())
                .update();
        facts.publishEvent(new CauseConfirmed(clock.instant(), by.id(), by.authority(), task, unit, said));
    }

    private void keep(TaskCode task, UnitId unit, int seen, Weight weight, Actor by) {
        int kept = jdbc.sql("""
                insert into tasks.weighing as known
                    (task_id, unit_id, authority_id, kind_id, quantity, unplanned, set_by, set_at)
                select t.id, :unit, t.authority_id, k.id, :quantity, :unplanned, :by, :at
                from tasks.task t
                left join tasks.product_kind k on k.id = cast(:kind as bigint)
                     and coalesce(k.authority_id, t.authority_id) = t.authority_id
                where t.authority_id = :authority and t.code = :code
                  and (:seen = 0 or exists (select from tasks.weighing w where w.task_id = t.id and w.unit_id = :unit))
                on conflict (task_id, unit_id) do update
                set kind_id = excluded.kind_id, quantity = excluded.quantity, unplanned = excluded.unplanned,
                    set_by = excluded.set_by, set_at = excluded.set_at, version = known.version + 1
                where known.version = :seen
                """)
                .param("unit", unit.value())
                .param("quantity", weight.quantity())
                .param("unplanned", weight.unplanned())
                .param("by", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", weight.kind() == null ? null : weight.kind().toString())
                .param("authority", by.authority().value())
                .param("code", task.value())
                .param("seen", seen)
                .update();
        if (kept == 0) {
            throw new Conflict("task.evidence-changed", task.value());
        }
    }

    /// The person concerned says what is wrong with a row of theirs. Refuses with `task.text-missing`, and with
    /// `task.contest-open` while an earlier objection waits for its answer.
    public void contest(ReportPeriod period, TaskCode task, UnitId unit, String words, Actor by) {
        EvidenceRow row = open(period, task, unit, by);
        require(by.id().equals(row.person()));
        if (words.isBlank()) {
            throw new Refusal("task.text-missing");
        }
        try {
            jdbc.sql("""
                    insert into tasks.contest (authority_id, period, task_id, unit_id, person_id, words, at)
                    select authority_id, :period, id, :unit, :person, :words, :at
                    from tasks.task where authority_id = :authority and code = :code
                    """)
                    .param("period", period.key())
                    .param("unit", unit.value())
                    .param("person", by.id().value())
                    .param("words", words.strip())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("authority", by.authority().value())
                    .param("code", task.value())
                    .update();
        } catch (DuplicateKeyException waiting) {
            throw new Refusal("task.contest-open");
        }
        facts.publishEvent(new EvidenceContested(
                clock.instant(), by.id(), by.authority(), task, unit, period.key(), words.strip()));
    }

    /// Refuses with `task.reason-missing`, and with the conflict `task.contest-answered`. In a locked month an
    /// objection can still be answered, but not accepted (`task.month-locked`): the row no longer changes.
    public void answer(
            ReportPeriod period,
            TaskCode task,
            UnitId unit,
            long contest,
            Contest.Outcome outcome,
            String answer,
            Actor by) {
        Month month = evidence.month(period, by);
        EvidenceRow row = row(month, task, unit);
        require(mayDecide(row, by));
        String said = said(answer);
        if (month.lock() != null && outcome == Contest.Outcome.ACCEPTED) {
            throw new Refusal("task.month-locked");
        }
        Contest open = row.openContest();
        int answered = jdbc.sql("""
                update tasks.contest set outcome = :outcome, answer = :answer, answered_by = :by, answered_at = :at
                where id = :id and outcome is null
                """)
                .param("outcome", outcome.name())
                .param("answer", said)
                .param("by", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", open == null || open.id() != contest ? -1 : contest)
                .update();
        if (answered == 0) {
            throw new Conflict("task.contest-answered");
        }
        facts.publishEvent(new ContestAnswered(
                clock.instant(),
                by.id(),
                by.authority(),
                task,
                Objects.requireNonNull(open).person(),
                outcome,
                said));
    }

    /// The row, of a month that is still open. Holds the month open until the transaction ends.
    private EvidenceRow open(ReportPeriod period, TaskCode task, UnitId unit, Actor by) {
        MonthGate.share(jdbc, by.authority());
        Month month = evidence.month(period, by);
        EvidenceRow row = row(month, task, unit);
        if (month.lock() != null) {
            throw new Refusal("task.month-locked");
        }
        return row;
    }

    private static EvidenceRow row(Month month, TaskCode task, UnitId unit) {
        return month.rows().stream()
                .filter(row -> row.code().equals(task) && row.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new Refusal("task.unknown", task.value()));
    }

    private static void require(boolean may) {
        if (!may) {
            throw new Refusal("permission.denied");
        }
    }

    private static String said(String text) {
        if (text.isBlank()) {
            throw new Refusal("task.reason-missing");
        }
        return text.strip();
    }
}
