package io.github.roviec.office.tasks.tie;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.tie.TieFact.TasksTied;
import io.github.roviec.office.tasks.tie.TieFact.TasksUntied;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The office's clerks tie and untie whole tasks by hand. Refuses with `task.unknown` a task that is not there,
/// `tie.part` a part (its whole is tied), `task.reason-missing`.
@Component
@Transactional
public class Ties {

    private final KnownTasks tasks;
    private final TieStore store;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Ties(KnownTasks tasks, TieStore store, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Whether this actor may tie and untie.
    public boolean may(Actor by) {
        return permissions.may(by, Deed.CHECK_PROPOSALS);
    }

    /// What the task goes on with, and what serves its objective.
    @Transactional(readOnly = true)
    public List<Tie> of(TaskCode code, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        KnownTask task = tasks.seen(code, by);
        if (task.parent() != null) {
            throw new Refusal("tie.part", code.value());
        }
        return store.of(task);
    }

    /// Refuses also with `tie.itself`, with the conflict `tie.known`, and with `tie.order` where the other is to be
    /// gone on with and is not of an earlier day.
    public void tie(TaskCode code, TaskCode other, TieKind kind, String reason, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        String said = said(reason);
        KnownTask task = whole(code, by);
        KnownTask with = whole(other, by);
        if (task.id() == with.id()) {
            throw new Refusal("tie.itself");
        }
        if (kind == TieKind.CONTINUES && !store.isEarlier(with, task)) {
            throw new Refusal("tie.order", other.value());
        }
        Instant now = clock.instant();
        boolean fresh = kind == TieKind.CONTINUES
                ? store.link(task, with, said, by, now)
                : store.share(task, with, by.authority());
        if (!fresh) {
            throw new Conflict("tie.known", other.value());
        }
        facts.publishEvent(new TasksTied(now, by.id(), by.authority(), code, other, kind, said));
    }

    /// Takes a link away, also one that was confirmed on a proposal; of an objective, the task leaves it. Refuses with
    /// the conflict `tie.gone` where there is none.
    public void untie(TaskCode code, TaskCode other, TieKind kind, String reason, Actor by) {
        permissions.require(by, Deed.CHECK_PROPOSALS);
        String said = said(reason);
        KnownTask task = whole(code, by);
        KnownTask with = whole(other, by);
        Instant now = clock.instant();
        boolean gone = kind == TieKind.CONTINUES ? store.unlink(task, with, by, now) : store.part(task, with);
        if (!gone) {
            throw new Conflict("tie.gone", other.value());
        }
        facts.publishEvent(new TasksUntied(now, by.id(), by.authority(), code, other, kind, said));
    }

    /// The how manieth month in a row a task is, for those that go on with earlier ones: 2 and more. Tasks of other
    /// authorities are left out.
    @Transactional(readOnly = true)
    public Map<TaskCode, Integer> months(Collection<TaskCode> codes, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        Map<TaskCode, Set<YearMonth>> given = new HashMap<>();
        Map<TaskCode, YearMonth> own = new HashMap<>();
        store.months(codes, by.authority(), (code, month) -> {
            given.computeIfAbsent(code, task -> new HashSet<>()).add(month);
            own.merge(code, month, (one, two) -> one.isAfter(two) ? one : two);
        });
        Map<TaskCode, Integer> months = new HashMap<>();
        own.forEach((code, latest) -> {
            int running = 1;
            while (given.getOrDefault(code, Set.of()).contains(latest.minusMonths(running))) {
                running++;
            }
            if (running > 1) {
                months.put(code, running);
            }
        });
        return months;
    }

    private KnownTask whole(TaskCode code, Actor by) {
        KnownTask task = tasks.held(code, by);
        if (task.parent() != null) {
            throw new Refusal("tie.part", code.value());
        }
        return task;
    }

    private static String said(String reason) {
        if (reason.isBlank()) {
            throw new Refusal("task.reason-missing");
        }
        return reason.strip();
    }
}
