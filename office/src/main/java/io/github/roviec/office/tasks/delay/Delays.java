package io.github.roviec.office.tasks.delay;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.DueChange;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.Steps;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.delay.DelayFact.DelayReported;
import io.github.roviec.office.tasks.delay.DelayFact.ObjectiveCauseConfirmed;
import io.github.roviec.office.tasks.delay.DelayFact.ObjectiveCauseDenied;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Said;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// At the deadline, done or not, the lead reports: done, with the product (`Tasks.submit`), or why not and until when
/// then. Refuses as `Tasks` does.
@Component
@Transactional
public class Delays {

    private final Steps steps;
    private final DelayStore store;
    private final DelayReasons reasons;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;

    Delays(
            Steps steps,
            DelayStore store,
            DelayReasons reasons,
            Permissions permissions,
            ApplicationEventPublisher facts) {
        this.steps = steps;
        this.store = store;
        this.reasons = reasons;
        this.permissions = permissions;
        this.facts = facts;
    }

    /// Why the work is not done at its deadline, and until when it will be. Refuses also with `delay.undated`,
    /// `delay.early` (the deadline has not come), `delay.reason-missing`, `delay.commitment` (not after today).
    ///
    /// @param reason     of the catalogue
    /// @param commitment the next day that the lead answers for; the deadline itself does not move
    public void report(
            TaskCode code,
            int version,
            @Nullable Long reason,
            @Nullable String words,
            @Nullable LocalDate commitment,
            Actor by) {
        DelayReason why = reasons.chosen(reason, by.authority());
        var held = steps.hold(code, version, Step.REPORT_DELAY, Life.WithLead.class, by);
        LocalDate due = held.due();
        if (due == null) {
            throw new Refusal("delay.undated");
        }
        if (due.isAfter(steps.today())) {
            throw new Refusal("delay.early", due);
        }
        if (commitment == null || !commitment.isAfter(steps.today())) {
            throw new Refusal("delay.commitment");
        }
        String said = words == null || words.isBlank() ? null : words.strip();
        store.insert(
                by.authority(),
                new DelayReport(
                        0,
                        held.id(),
                        due,
                        why.name(),
                        why.objective(),
                        said,
                        commitment,
                        steps.now(),
                        by.id(),
                        null,
                        null,
                        null,
                        null,
                        null));
        String told = said == null ? why.name() : why.name() + ". " + said;
        steps.move(held, held.life().reportDelay(told, DueChange.words(due, commitment)), by);
        facts.publishEvent(new DelayReported(
                steps.now(), by.id(), by.authority(), code, due, why.name(), why.objective(), said, commitment));
    }

    /// Who gave the work agrees that the cause was not the unit's own doing. Who is second is told (`delay.decided`);
    /// nobody decides on what they reported themselves (`task.own-work`).
    public void confirmCause(TaskCode code, long report, Actor by) {
        requireGiver(code, by);
        DelayReport confirmed = store.confirm(by.authority(), code, report, by.id(), steps.now())
                .orElseThrow(() -> new Conflict("delay.decided"));
        requireOther(confirmed, by);
        steps.note(confirmed.task(), Step.AGREE_CAUSE, confirmed.reason(), null, by);
        facts.publishEvent(new ObjectiveCauseConfirmed(
                steps.now(), by.id(), by.authority(), code, confirmed.due(), confirmed.reason()));
    }

    /// Who gave the work does not agree, and says why (`task.reason-missing`). Refuses also as {@link #confirmCause}.
    public void denyCause(TaskCode code, long report, String answer, Actor by) {
        requireGiver(code, by);
        String said = Said.reason(answer).text();
        DelayReport denied = store.deny(by.authority(), code, report, said, by.id(), steps.now())
                .orElseThrow(() -> new Conflict("delay.decided"));
        requireOther(denied, by);
        steps.note(denied.task(), Step.DENY_CAUSE, said, denied.reason(), by);
        facts.publishEvent(new ObjectiveCauseDenied(
                steps.now(), by.id(), by.authority(), code, denied.due(), denied.reason(), said));
    }

    /// Whether `by` decides on this report.
    @Transactional(readOnly = true)
    public boolean mayDecide(TaskCode code, DelayReport report, Actor by) {
        return report.waits() && !report.by().equals(by.id()) && steps.isGiver(code, by);
    }

    private void requireGiver(TaskCode code, Actor by) {
        if (!steps.isGiver(code, by)) {
            throw new Refusal("permission.denied");
        }
    }

    private static void requireOther(DelayReport report, Actor by) {
        if (report.by().equals(by.id())) {
            throw new Refusal("task.own-work");
        }
    }

    /// The reports of a task that `by` may see, oldest first. Who may see the task is asked of `Tasks`.
    @Transactional(readOnly = true)
    public List<DelayReport> of(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.of(by.authority(), code);
    }

    /// The last report of each of these tasks that has one. As {@link #of}.
    @Transactional(readOnly = true)
    public Map<TaskCode, DelayReport> last(Collection<TaskCode> codes, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.last(by.authority(), codes);
    }

    /// Phải báo cáo: what the actor's units owe; for the office and the leaders, what all units owe. The longest first.
    @Transactional(readOnly = true)
    public List<OwedReport> owed(int limit, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.owed(by.authority(), units(by), steps.today(), limit);
    }

    @Transactional(readOnly = true)
    public int countOwed(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.countOwed(by.authority(), units(by), steps.today());
    }

    private @Nullable List<UnitId> units(Actor by) {
        return permissions.isAuthorityWide(by) ? null : permissions.visible(by);
    }
}
