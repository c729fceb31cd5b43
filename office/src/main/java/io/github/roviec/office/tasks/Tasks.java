package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskFact.ProgressReported;
import io.github.roviec.office.tasks.TaskFact.TaskAcknowledged;
import io.github.roviec.office.tasks.TaskFact.TaskConfirmed;
import io.github.roviec.office.tasks.TaskFact.TaskReturned;
import io.github.roviec.office.tasks.TaskFact.TaskSubmitted;
import io.github.roviec.office.tasks.TaskFact.TaskWithdrawn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The work: where each task stands, and the steps that move it. A step names the version it was decided on; when
/// somebody else was first it is refused with the conflict `task.changed`.
@Component
@Transactional
public class Tasks {

    private final TaskStore store;
    private final TaskQueries queries;
    private final Documents documents;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Tasks(
            TaskStore store,
            TaskQueries queries,
            Documents documents,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.documents = documents;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// The tasks that `filter` asks for and `by` may see; overdue first, then by deadline.
    @Transactional(readOnly = true)
    public List<TaskRow> list(TaskFilter filter, Page page, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return queries.list(scope(filter, by), page);
    }

    @Transactional(readOnly = true)
    public int count(TaskFilter filter, Actor by) {
        return counts(filter, by).stream().mapToInt(TaskCount::tasks).sum();
    }

    /// How many of the wanted tasks stand where.
    @Transactional(readOnly = true)
    public List<TaskCount> counts(TaskFilter filter, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return queries.counts(scope(filter, by));
    }

    /// Refuses with `task.unknown`, also where the asker may not see it.
    @Transactional(readOnly = true)
    public TaskFile file(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        Scope scope = scope(TaskFilter.ALL, by);
        TaskFile found = queries.file(code, scope).orElseThrow(() -> new Refusal("task.unknown", code.value()));
        return found.withSteps(steps(found, by));
    }

    /// Tiếp nhận.
    public void acknowledge(TaskCode code, int version, Actor by) {
        move(code, version, Step.ACKNOWLEDGE, null, by);
        facts.publishEvent(new TaskAcknowledged(now(), by.id(), by.authority(), code));
    }

    /// Cập nhật tiến độ. Refuses with `task.text-missing`.
    public void progress(TaskCode code, int version, String text, Actor by) {
        String said = said(text, "task.text-missing");
        move(code, version, Step.PROGRESS, said, by);
        facts.publishEvent(new ProgressReported(now(), by.id(), by.authority(), code, said));
    }

    /// Trình xác nhận, with what proves it: a file, the number of a paper, or both. Refuses with `task.result-missing`
    /// and `task.product-missing`.
    public void submit(
            TaskCode code,
            int version,
            String result,
            @Nullable Upload product,
            @Nullable String paperNumber,
            Actor by) {
        String said = said(result, "task.result-missing");
        String number = paperNumber == null || paperNumber.isBlank() ? null : paperNumber.strip();
        if (product == null && number == null) {
            throw new Refusal("task.product-missing");
        }
        TaskStore.State task = move(code, version, Step.SUBMIT, said, by);
        FileId file = product == null ? null : documents.keep(product, by);
        store.submitted(task, said, by.id());
        store.insertProduct(
                task, by.authority(), file, product == null ? null : product.fileName(), number, by.id(), now());
        facts.publishEvent(new TaskSubmitted(
                now(), by.id(), by.authority(), code, said, file == null ? null : file.sha256(), number));
    }

    /// Xác nhận hoàn thành. Nobody confirms what they handed in themselves (`task.own-work`).
    public void confirm(TaskCode code, int version, Actor by) {
        TaskStore.State task = move(code, version, Step.CONFIRM, null, by);
        store.done(task.id(), LocalDate.now(clock));
        facts.publishEvent(new TaskConfirmed(now(), by.id(), by.authority(), code));
        closeParent(task, by);
    }

    /// Trả lại. Refuses with `task.reason-missing`.
    public void sendBack(TaskCode code, int version, String reason, Actor by) {
        String said = said(reason, "task.reason-missing");
        move(code, version, Step.RETURN, said, by);
        facts.publishEvent(new TaskReturned(now(), by.id(), by.authority(), code, said));
    }

    /// Thu hồi, with all parts that are not at an end. Refuses with `task.reason-missing`.
    public void withdraw(TaskCode code, int version, String reason, Actor by) {
        String said = said(reason, "task.reason-missing");
        TaskStore.State task = move(code, version, Step.WITHDRAW, said, by);
        facts.publishEvent(new TaskWithdrawn(now(), by.id(), by.authority(), code, said));
        for (TaskCode part : store.openParts(task.id())) {
            TaskStore.State locked = lock(part, by);
            store.move(locked, by.authority(), Step.WITHDRAW, said, by.id(), now());
            facts.publishEvent(new TaskWithdrawn(now(), by.id(), by.authority(), part, said));
        }
        if (task.parent() != null) {
            closeParent(task, by);
        }
    }

    /// The whole is done when its last part is.
    private void closeParent(TaskStore.State part, Actor by) {
        if (part.parent() == null) {
            return;
        }
        TaskStore.State parent = lock(store.codeOf(part.parent()), by);
        if (store.openParts(parent.id()).isEmpty() && queries.isAnyPartDone(parent.id())) {
            store.move(parent, by.authority(), Step.CONFIRM, null, by.id(), now());
            store.done(parent.id(), LocalDate.now(clock));
            facts.publishEvent(new TaskConfirmed(now(), by.id(), by.authority(), parent.code()));
        }
    }

    private TaskStore.State move(TaskCode code, int version, Step step, @Nullable String text, Actor by) {
        TaskStore.State task = lock(code, by);
        requireMay(task, step, by);
        if (task.version() != version || !step.isPossibleFrom(task.state())) {
            throw new Conflict("task.changed", code.value());
        }
        store.move(task, by.authority(), step, text, by.id(), now());
        if (task.parent() != null) {
            store.begun(task.parent(), now());
        }
        return task;
    }

    private void requireMay(TaskStore.State task, Step step, Actor by) {
        List<UnitId> leads = task.leads().stream().map(UnitId::new).toList();
        if (step == Step.CONFIRM && by.id().equals(task.submittedBy())) {
            throw new Refusal("task.own-work");
        }
        if (!may(
                step,
                leads,
                task.hasParts(),
                task.submittedBy() != null && by.id().equals(task.submittedBy()),
                by)) {
            throw new Refusal("permission.denied");
        }
    }

    /// Who may do what, given the units that lead. The first one answers for the whole: it alone hands in.
    private boolean may(Step step, List<UnitId> leads, boolean hasParts, boolean ownWork, Actor by) {
        return switch (step) {
            case ASSIGN, TAKE_OVER, MONITOR -> false;
            case ACKNOWLEDGE, PROGRESS ->
                !hasParts && leads.stream().anyMatch(lead -> permissions.may(by, Deed.WORK_ON_TASKS, lead));
            case SUBMIT -> !hasParts && !leads.isEmpty() && permissions.may(by, Deed.WORK_ON_TASKS, leads.getFirst());
            case CONFIRM, RETURN -> !hasParts && !ownWork && permissions.may(by, Deed.CONFIRM_TASKS);
            case WITHDRAW -> permissions.may(by, Deed.ASSIGN_TASKS);
        };
    }

    private Set<Step> steps(TaskFile file, Actor by) {
        List<UnitId> leads = file.leadUnits();
        boolean ownWork = file.submittedBy() != null && file.submittedBy().equals(by.id());
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step.isPossibleFrom(file.row().state())
                    && may(step, leads, !file.parts().isEmpty(), ownWork, by)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private Scope scope(TaskFilter filter, Actor by) {
        return new Scope(
                by.authority(),
                filter,
                permissions.isAuthorityWide(by) ? null : permissions.visible(by),
                by,
                LocalDate.now(clock));
    }

    /// The whole before its part, always: so people at work on the parts of one task cannot lock each other out.
    private TaskStore.State lock(TaskCode code, Actor by) {
        TaskCode whole = code.whole();
        if (whole != null) {
            store.lock(by.authority(), whole);
        }
        return store.lock(by.authority(), code).orElseThrow(() -> new Refusal("task.unknown", code.value()));
    }

    private static String said(String text, String refusal) {
        if (text.isBlank()) {
            throw new Refusal(refusal);
        }
        return text.strip();
    }

    private Instant now() {
        return clock.instant();
    }
}
