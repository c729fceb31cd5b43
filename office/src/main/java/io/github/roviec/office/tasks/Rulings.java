package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskFact.RefusalOverruled;
import io.github.roviec.office.tasks.TaskFact.TaskReopened;
import io.github.roviec.office.tasks.TaskFact.TaskResumed;
import io.github.roviec.office.tasks.TaskFact.TaskSuspended;
import io.github.roviec.office.tasks.TaskFact.TaskTransferred;
import io.github.roviec.office.tasks.TaskFact.TaskWithdrawn;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Said;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the assigner decides on work that was given: all of it with a reason. Refuses as {@link Tasks} does.
@Component
@Transactional
public class Rulings {

    private final Steps steps;
    private final TaskStore store;
    private final Organisation organisation;
    private final ApplicationEventPublisher facts;

    Rulings(Steps steps, TaskStore store, Organisation organisation, ApplicationEventPublisher facts) {
        this.steps = steps;
        this.store = store;
        this.organisation = organisation;
        this.facts = facts;
    }

    /// Không đồng ý từ chối: the lead has it again.
    public void insist(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.INSIST, Life.Refused.class, by);
        steps.move(held, held.life().insist(said), by);
        facts.publishEvent(new RefusalOverruled(steps.now(), by.id(), by.authority(), code, said.text()));
    }

    /// Chuyển đơn vị: another unit answers for the whole from now on; the one before still finds the task.
    ///
    /// Refuses also with `task.unit-unknown` and `task.unit-same`.
    public void transfer(TaskCode code, int version, @Nullable UnitId to, String reason, Actor by) {
        Said said = Said.reason(reason);
        Unit lead = (to == null ? null : organisation.unit(to, steps.today()).orElse(null));
        if (lead == null || !lead.authority().equals(by.authority())) {
            throw new Refusal("task.unit-unknown");
        }
        var held = steps.hold(code, version, Step.TRANSFER, Life.Transferable.class, by);
        if (held.task().leads().contains(lead.id().value())) {
            throw new Refusal("task.unit-same", lead.name());
        }
        Party before = store.replaceLead(held.task(), by.authority(), lead);
        steps.move(held, held.life().transfer(said, before.name() + " → " + lead.name()), by);
        facts.publishEvent(
                new TaskTransferred(steps.now(), by.id(), by.authority(), code, before.unit(), lead.id(), said.text()));
    }

    /// Tạm dừng: the deadline is not counted meanwhile. Takes along the parts that are with their leads.
    public void suspend(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.SUSPEND, Life.WithLead.class, by);
        suspend(held, said, by);
        for (TaskCode part : store.openParts(held.task().id())) {
            TaskStore.State locked = steps.lock(part, by);
            if (locked.life() instanceof Life.WithLead life) {
                suspend(new Held<>(locked, life), said, by);
            }
        }
    }

    private void suspend(Held<? extends Life.WithLead> held, Said said, Actor by) {
        steps.move(held, held.life().suspend(said), by);
        facts.publishEvent(new TaskSuspended(
                steps.now(), by.id(), by.authority(), held.task().code(), said.text()));
    }

    /// Tiếp tục, with the parts that were suspended. Refuses also with `task.due-past`.
    ///
    /// @param due the new deadline, from today on; null leaves the one there is. The original one stays
    public void resume(TaskCode code, int version, @Nullable LocalDate due, @Nullable String text, Actor by) {
        if (due != null && due.isBefore(steps.today())) {
            throw new Refusal("task.due-past", due);
        }
        var held = steps.hold(code, version, Step.RESUME, Life.Suspended.class, by);
        resume(held, due, text, by);
        for (TaskCode part : store.openParts(held.task().id())) {
            TaskStore.State locked = steps.lock(part, by);
            if (locked.life() instanceof Life.Suspended life) {
                resume(new Held<>(locked, life), due, text, by);
            }
        }
    }

    private void resume(Held<Life.Suspended> held, @Nullable LocalDate due, @Nullable String text, Actor by) {
        String said = text == null || text.isBlank() ? null : new Said(text).text();
        LocalDate before = held.task().due();
        LocalDate after = due == null ? before : due;
        String change = Objects.equals(before, after) ? null : DueChange.words(before, after);
        steps.move(held, held.life().resume(said, change), after, by);
        facts.publishEvent(new TaskResumed(
                steps.now(), by.id(), by.authority(), held.task().code(), after, said));
    }

    /// Mở lại a task that was confirmed: it is to be done again; the day on which it was done stays in the history.
    public void reopen(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.REOPEN, Life.Done.class, by);
        steps.move(held, held.life().reopen(said), by);
        facts.publishEvent(new TaskReopened(steps.now(), by.id(), by.authority(), code, said.text()));
        if (held.task().parent() == null || store.splitBy(by.authority(), code).isPresent()) {
            return;
        }
        TaskStore.State whole = steps.lock(store.codeOf(held.task().parent()), by);
        if (whole.life() instanceof Life.Done done) {
            steps.move(new Held<>(whole, done), done.reopenWithPart(said), by);
            facts.publishEvent(new TaskReopened(steps.now(), by.id(), by.authority(), whole.code(), said.text()));
        }
    }

    /// Thu hồi, with all parts that are not at an end.
    public void withdraw(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.WITHDRAW, Life.Open.class, by);
        withdraw(held, said, by);
        for (TaskCode part : store.openParts(held.task().id())) {
            TaskStore.State locked = steps.lock(part, by);
            if (locked.life() instanceof Life.Open life) {
                withdraw(new Held<>(locked, life), said, by);
            }
        }
        steps.closeParent(held.task(), by);
    }

    private void withdraw(Held<? extends Life.Open> held, Said said, Actor by) {
        steps.move(held, held.life().withdraw(said), by);
        facts.publishEvent(new TaskWithdrawn(
                steps.now(), by.id(), by.authority(), held.task().code(), said.text()));
    }
}
