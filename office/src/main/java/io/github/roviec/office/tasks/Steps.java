package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TaskFact.TaskConfirmed;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Moved;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes hold of a task and moves it: what every step has in common. For the inner packages of this room; who calls it
/// has a transaction open and tells the fact.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Steps {

    private final TaskStore store;
    private final Rights rights;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Steps(TaskStore store, Rights rights, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.rights = rights;
        this.facts = facts;
        this.clock = clock;
    }

    /// Holds the task until the transaction ends, for a step that its state must allow.
    ///
    /// Refuses with `task.unknown`, `permission.denied`, the conflict `task.changed` where `version` is not the one
    /// that stands, and `task.step-impossible`.
    public <L extends Life> Held<L> hold(TaskCode code, int version, Step step, Class<L> from, Actor by) {
        TaskStore.State task = lock(code, by);
        rights.require(task, step, by);
        if (task.version() != version) {
            throw new Conflict("task.changed", code.value());
        }
        if (!from.isInstance(task.life())) {
            throw new Refusal("task.step-impossible", code.value());
        }
        return new Held<>(task, from.cast(task.life()));
    }

    public void move(Held<?> held, Moved moved, Actor by) {
        store.move(held.task(), by.authority(), moved, by.id(), now());
    }

    /// Takes a step that moves the deadline. The original one stays.
    public void move(Held<?> held, Moved moved, @Nullable LocalDate due, Actor by) {
        move(held, moved, by);
        store.due(held.id(), due);
    }

    /// A line of the timeline for what moves nothing.
    ///
    /// @param task the key of `tasks.task`
    public void note(long task, Step step, @Nullable String text, @Nullable String change, Actor by) {
        store.insertEntry(task, by.authority(), now(), by.id(), step, text, change);
    }

    /// A move of a unit at work: the whole is under way as soon as one part is.
    public void work(Held<?> held, Moved moved, Actor by) {
        move(held, moved, by);
        if (held.task().parent() != null) {
            store.begun(held.task().parent(), now());
        }
    }

    /// A group's whole is done when its last part is. One that a head split is handed in by its lead.
    void closeParent(TaskStore.State part, Actor by) {
        if (part.parent() == null || store.splitBy(by.authority(), part.code()).isPresent()) {
            return;
        }
        TaskStore.State parent = lock(store.codeOf(part.parent()), by);
        if (store.openParts(parent.id()).isEmpty()
                && store.isAnyPartDone(parent.id())
                && parent.life() instanceof Life.Open open) {
            store.move(parent, by.authority(), open.closeWithParts(today()), by.id(), now());
            facts.publishEvent(new TaskConfirmed(now(), by.id(), by.authority(), parent.code()));
        }
    }

    /// Holds the task until the transaction ends, for what is no step. Refuses with `task.unknown`.
    public void take(TaskCode code, Actor by) {
        lock(code, by);
    }

    /// Whether `by` decides about the task as who gave it: the office and the leaders; for a part that a head split
    /// off, that head alone.
    public boolean isGiver(TaskCode code, Actor by) {
        return rights.isGiver(code, by);
    }

    /// The whole before its part, always: so people at work on the parts of one task cannot lock each other out.
    TaskStore.State lock(TaskCode code, Actor by) {
        TaskCode whole = code.whole();
        if (whole != null) {
            lock(whole, by);
        }
        return store.lock(by.authority(), code).orElseThrow(() -> new Refusal("task.unknown", code.value()));
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
