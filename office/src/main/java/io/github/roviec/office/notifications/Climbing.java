package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.calendar.WorkingHours;
import io.github.roviec.office.notifications.Ladder.Plan;
import io.github.roviec.office.notifications.Ladder.Rung;
import io.github.roviec.office.notifications.Roster.Rosters;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.watch.TaskWatch;
import io.github.roviec.office.tasks.watch.WatchedTask;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Raises overdue tasks: once a working day, within the office's hours, and no task more than one rung a day, so that
/// nobody above hears of it before those below could act. What a head split off is raised to the head of the unit that
/// has the part, and no further.
@Component
class Climbing {

    private static final int PAGE = 500;

    private final Organisation organisation;
    private final OfficeDays calendar;
    private final WorkingHours hours;
    private final TaskWatch tasks;
    private final Rosters rosters;
    private final Ladder ladder;
    private final Inbox inbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Climbing(
            Organisation organisation,
            OfficeDays calendar,
            WorkingHours hours,
            TaskWatch tasks,
            Rosters rosters,
            Ladder ladder,
            Inbox inbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisation = organisation;
        this.calendar = calendar;
        this.hours = hours;
        this.tasks = tasks;
        this.rosters = rosters;
        this.ladder = ladder;
        this.inbox = inbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Asked every minute; does something once a day.
    void climb() {
        LocalDate today = LocalDate.now(clock);
        for (Unit unit : organisation.authorities(today)) {
            AuthorityId authority = new AuthorityId(unit.id().value());
            Plan plan = ladder.of(authority);
            if (!plan.on()) {
                continue;
            }
            WorkingDays days = calendar.of(authority);
            if (hours.isAtWork(authority, clock.instant())) {
                transaction.executeWithoutResult(status -> {
                    if (ladder.isFirstToday(authority, today)) {
                        climb(authority, plan, days, today);
                    }
                });
            }
        }
    }

    private void climb(AuthorityId authority, Plan plan, WorkingDays days, LocalDate today) {
        Map<String, Rung> reached = ladder.reached(authority);
        Roster roster = rosters.of(authority);
        TaskCode last = null;
        List<WatchedTask> page;
        do {
            page = tasks.open(authority, last, PAGE);
            for (WatchedTask task : page) {
                LocalDate due = task.due();
                if (due != null && due.isBefore(today) && !task.whole()) {
                    raise(authority, task, due, days.between(due, today), plan, reached, roster);
                }
            }
            last = page.isEmpty() ? last : page.getLast().code();
        } while (page.size() == PAGE);
    }

    private void raise(
            AuthorityId authority,
            WatchedTask task,
            LocalDate due,
            int late,
            Plan plan,
            Map<String, Rung> reached,
            Roster roster) {
        Rung next = next(reached.get(task.code().value() + " " + due));
        boolean above = task.inner() && next != null && next.compareTo(Rung.HEAD) > 0;
        if (next == null
                || above
                || late < Objects.requireNonNull(plan.afterDays().get(next))) {
            return;
        }
        List<ActorId> told = who(next, task, roster).stream()
                .filter(person -> roster.sees(person, task))
                .toList();
        ladder.log(authority, task.code(), due, next, late, told);
        for (ActorId person : told) {
            inbox.put(new Heard(
                    authority,
                    Occasion.RAISED,
                    task.code(),
                    ActorId.SYSTEM,
                    person,
                    late,
                    due,
                    clock.instant(),
                    task.code().value() + "/RAISED/" + due + "/" + next + "/" + person.value()));
        }
    }

    private static @Nullable Rung next(@Nullable Rung reached) {
        if (reached == null) {
            return Rung.OFFICER;
        }
        Rung[] rungs = Rung.values();
        return reached.ordinal() + 1 < rungs.length ? rungs[reached.ordinal() + 1] : null;
    }

    private static Set<ActorId> who(Rung rung, WatchedTask task, Roster roster) {
        return switch (rung) {
            case OFFICER -> {
                Set<ActorId> workers = task.leads().stream()
                        .flatMap(unit -> roster.of(unit, task.workers()).stream())
                        .collect(Collectors.toSet());
                yield workers.isEmpty() ? heads(task, roster) : workers;
            }
            case HEAD -> heads(task, roster);
            case SUPERVISOR ->
                Stream.ofNullable(task.supervisedBy() == null ? task.givenBy() : task.supervisedBy())
                        .collect(Collectors.toSet());
            case CHAIRMAN -> roster.chairmen();
        };
    }

    private static Set<ActorId> heads(WatchedTask task, Roster roster) {
        return task.leads().stream()
                .flatMap(unit -> roster.answering(unit).stream())
                .collect(Collectors.toSet());
    }
}
