package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.Steps;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFact.TaskAssigned;
import io.github.roviec.office.tasks.TaskFact.TaskReopened;
import io.github.roviec.office.tasks.TaskFact.TaskResumed;
import io.github.roviec.office.tasks.TaskFact.TaskSuspended;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Said;
import io.github.roviec.office.tasks.rhythm.RhythmFact.PeriodReportWanted;
import io.github.roviec.office.tasks.rhythm.RhythmFact.PeriodReported;
import io.github.roviec.office.tasks.rhythm.RhythmFact.RhythmEnded;
import io.github.roviec.office.tasks.rhythm.RhythmFact.RhythmSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rhythms of ongoing work, and each period's report. Refuses as `Tasks` does.
@Component
@Transactional
public class Rhythms {

    /// Days before its own that a report stands among those that wait.
    private static final int AHEAD = 7;

    private final Steps steps;
    private final RhythmStore store;
    private final OfficeDays days;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;

    Rhythms(Steps steps, RhythmStore store, OfficeDays days, Permissions permissions, ApplicationEventPublisher facts) {
        this.steps = steps;
        this.store = store;
        this.days = days;
        this.permissions = permissions;
        this.facts = facts;
    }

    /// Makes every report whose period has begun and that is not there yet, also those of the days on which no node
    /// ran. May be called at any time, by several nodes at once: each report is made once and told once.
    ///
    /// @return how many were made here
    public int catchUp() {
        return make(store.beats(null, null), ActorId.SYSTEM);
    }

    /// Makes the first reports of a rhythm that was set in this transaction.
    void begin(RhythmSet fact) {
        make(store.beats(fact.authority(), fact.task()), fact.by());
    }

    /// Sets the rhythm of a task and, for a whole, of all its parts. What the rhythm before has asked for and
    /// nobody has reported yet is taken back. Refuses with `permission.denied`, `task.unknown`, `rhythm.part` (a
    /// part has that of its whole).
    public void set(TaskCode code, Rhythm rhythm, Actor by) {
        permissions.require(by, Deed.CONFIRM_TASKS);
        if (code.isPart()) {
            throw new Refusal("rhythm.part");
        }
        steps.take(code, by);
        begin(code, rhythm, by.authority(), by.id());
    }

    private void begin(TaskCode code, Rhythm rhythm, AuthorityId authority, ActorId by) {
        store.takeBack(authority, code, steps.today());
        store.set(authority, code, rhythm, steps.today(), by, steps.now());
        facts.publishEvent(new RhythmSet(steps.now(), by, authority, code, rhythm));
    }

    /// No reports any more. Refuses as {@link #set} does.
    public void end(TaskCode code, Actor by) {
        permissions.require(by, Deed.CONFIRM_TASKS);
        steps.take(code, by);
        store.takeBack(by.authority(), code, steps.today());
        store.end(by.authority(), code);
        facts.publishEvent(new RhythmEnded(steps.now(), by.id(), by.authority(), code));
    }

    /// The lead's report on one period; the task itself goes on. Refuses also with `task.text-missing` and the conflict
    /// `rhythm.reported`.
    public void report(TaskCode code, int version, long report, String text, @Nullable String paperNumber, Actor by) {
        Said said = Said.of(text, "task.text-missing");
        var held = steps.hold(code, version, Step.REPORT_PERIOD, Life.AtWork.class, by);
        String number = paperNumber == null || paperNumber.isBlank() ? null : paperNumber.strip();
        PeriodReport done = store.report(held.id(), report, said.text(), number, by.id(), steps.now(), steps.today())
                .orElseThrow(() -> new Conflict("rhythm.reported"));
        steps.move(held, held.life().reportPeriod(said, done.label()), by);
        facts.publishEvent(new PeriodReported(
                steps.now(), by.id(), by.authority(), code, done.label(), done.due(), said.text(), number));
    }

    private int make(List<RhythmStore.Beat> beats, ActorId by) {
        Map<AuthorityId, WorkingDays> calendars = new HashMap<>();
        int made = 0;
        for (RhythmStore.Beat beat : beats) {
            WorkingDays working = calendars.computeIfAbsent(beat.authority(), days::of);
            for (Rhythm.Period period : beat.rhythm().begun(beat.since(), steps.today(), working)) {
                boolean known = beat.from() != null && !period.from().isAfter(beat.from());
                LocalDate due = beat.rhythm().due(period, working);
                if (!known && store.want(beat, period, due)) {
                    made++;
                    if (!beat.resting()) {
                        String label = PeriodReport.label(beat.rhythm().every(), period.from());
                        facts.publishEvent(
                                new PeriodReportWanted(steps.now(), by, beat.authority(), beat.code(), label, due));
                    }
                }
            }
        }
        return made;
    }

    /// Of the task, or of its whole. Who may see the task is asked of `Tasks`.
    @Transactional(readOnly = true)
    public Optional<SetRhythm> of(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.rhythm(by.authority(), code);
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<PeriodReport> reports(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.of(by.authority(), code, steps.today());
    }

    /// What the actor's units have to report within a week, or should have; for the office and the leaders, all units.
    @Transactional(readOnly = true)
    public List<WaitingReport> waiting(int limit, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        LocalDate today = steps.today();
        return store.waiting(by.authority(), units(by), today, today.plusDays(AHEAD), limit);
    }

    @Transactional(readOnly = true)
    public int countWaiting(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.countWaiting(by.authority(), units(by), steps.today().plusDays(AHEAD));
    }

    private @Nullable List<UnitId> units(Actor by) {
        return permissions.isAuthorityWide(by) ? null : permissions.visible(by);
    }

    /// What the paper says and the clerk has accepted is the rhythm from the start.
    @EventListener
    void on(TaskAssigned fact) {
        store.words(fact.authority(), fact.task()).flatMap(Rhythm::read).ifPresent(rhythm -> {
            store.set(fact.authority(), fact.task(), rhythm, steps.today(), fact.by(), fact.at());
            facts.publishEvent(new RhythmSet(fact.at(), fact.by(), fact.authority(), fact.task(), rhythm));
        });
    }

    @EventListener
    void on(TaskSuspended fact) {
        store.excuse(fact.authority(), fact.task(), true, steps.today());
    }

    @EventListener
    void on(TaskResumed fact) {
        store.excuse(fact.authority(), fact.task(), false, steps.today());
    }

    @EventListener
    void on(TaskReopened fact) {
        store.begin(fact.authority(), fact.task(), steps.today());
    }
}
