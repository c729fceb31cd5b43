package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.TaskFact.ProgressReported;
import io.github.roviec.office.tasks.TaskFact.TaskAcknowledged;
import io.github.roviec.office.tasks.TaskFact.TaskConfirmed;
import io.github.roviec.office.tasks.TaskFact.TaskRefused;
import io.github.roviec.office.tasks.TaskFact.TaskReturned;
import io.github.roviec.office.tasks.TaskFact.TaskSubmitted;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The work: where each task stands, and the steps from the giving to the confirmation. A step names the version it was
/// decided on; when somebody else was first it is refused with the conflict `task.changed`; where the state does not
/// have it, with `task.step-impossible`. What else the assigner may decide is asked of {@link Rulings}.
@Component
@Transactional
public class Tasks {

    private final TaskStore store;
    private final TaskQueries queries;
    private final Steps steps;
    private final Rights rights;
    private final Documents documents;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;

    Tasks(
            TaskStore store,
            TaskQueries queries,
            Steps steps,
            Rights rights,
            Documents documents,
            Permissions permissions,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.queries = queries;
        this.steps = steps;
        this.rights = rights;
        this.documents = documents;
        this.permissions = permissions;
        this.facts = facts;
    }

    /// The tasks that `filter` asks for and `by` may see; overdue first, then by deadline.
    @Transactional(readOnly = true)
    public List<TaskRow> list(TaskFilter filter, Page page, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return queries.list(scope(filter, by), page);
    }

    /// The same, with the numbers that stand above it.
    @Transactional(readOnly = true)
    public TaskListing listing(TaskFilter filter, Page page, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        TaskFilter every = filter.with((TaskClass) null).anywhere();
        return queries.listing(scope(filter, by), scope(every, by), page);
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

    /// The same for a page, which shall not wait for the counting of thousands of done tasks that say some word.
    @Transactional(readOnly = true)
    public TaskGlance glance(TaskFilter filter, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return queries.glance(scope(filter, by));
    }

    /// Refuses with `task.unknown`, also where the asker may not see it.
    @Transactional(readOnly = true)
    public TaskFile file(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        Scope scope = scope(TaskFilter.ALL, by);
        TaskFile found = queries.file(code, scope).orElseThrow(() -> new Refusal("task.unknown", code.value()));
        return found.withSteps(rights.steps(found, by));
    }

    /// Tiếp nhận.
    public void acknowledge(TaskCode code, int version, Actor by) {
        var held = steps.hold(code, version, Step.ACKNOWLEDGE, Life.Assigned.class, by);
        steps.work(held, held.life().acknowledge(), by);
        facts.publishEvent(new TaskAcknowledged(steps.now(), by.id(), by.authority(), code));
    }

    /// Từ chối, before the work has begun; the assigner decides. Refuses with `task.reason-missing`.
    public void refuse(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.REFUSE, Life.Refusable.class, by);
        steps.move(held, held.life().refuse(said), by);
        facts.publishEvent(new TaskRefused(steps.now(), by.id(), by.authority(), code, said.text()));
    }

    /// Cập nhật tiến độ. Refuses with `task.text-missing`.
    public void progress(TaskCode code, int version, String text, Actor by) {
        Said said = Said.of(text, "task.text-missing");
        var held = steps.hold(code, version, Step.PROGRESS, Life.AtWork.class, by);
        steps.work(held, held.life().progress(said), by);
        facts.publishEvent(new ProgressReported(steps.now(), by.id(), by.authority(), code, said.text()));
    }

    /// Trình xác nhận, with what proves it. Refuses as {@link Handover} does.
    public void submit(
            TaskCode code,
            int version,
            String result,
            @Nullable Upload product,
            @Nullable String paperNumber,
            Actor by) {
        submit(code, version, new Handover(result, product, paperNumber, null), by);
    }

    /// Trình xác nhận. Refuses with `task.parts-open` while a part that was split off is neither done nor withdrawn and
    /// the handover does not say why.
    public void submit(TaskCode code, int version, Handover handover, Actor by) {
        Said said = new Said(handover.result());
        var held = steps.hold(code, version, Step.SUBMIT, Life.AtWork.class, by);
        List<TaskCode> open = store.openParts(held.id());
        if (!open.isEmpty() && handover.openParts() == null) {
            throw new Refusal("task.parts-open", open.size());
        }
        steps.work(held, held.life().submit(said, by.id()), by);
        store.openParts(held.task(), open.isEmpty() ? null : handover.openParts());
        Upload product = handover.file();
        FileId file = product == null ? null : documents.keep(product, by);
        store.submitted(held.task(), said.text(), handover.noProduct());
        if (handover.noProduct() == null) {
            store.insertProduct(
                    held.task(),
                    by.authority(),
                    file,
                    product == null ? null : product.fileName(),
                    handover.paperNumber(),
                    by.id(),
                    steps.now());
        }
        facts.publishEvent(new TaskSubmitted(
                steps.now(),
                by.id(),
                by.authority(),
                code,
                said.text(),
                file == null ? null : file.sha256(),
                handover.paperNumber(),
                handover.noProduct()));
    }

    /// Xác nhận hoàn thành. Nobody confirms what they handed in themselves (`task.own-work`).
    public void confirm(TaskCode code, int version, Actor by) {
        var held = steps.hold(code, version, Step.CONFIRM, Life.Submitted.class, by);
        steps.move(held, held.life().confirm(by.id(), steps.today()), by);
        facts.publishEvent(new TaskConfirmed(steps.now(), by.id(), by.authority(), code));
        steps.closeParent(held.task(), by);
    }

    /// Trả lại. Refuses with `task.reason-missing`.
    public void sendBack(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.RETURN, Life.Submitted.class, by);
        steps.move(held, held.life().sendBack(said), by);
        facts.publishEvent(new TaskReturned(steps.now(), by.id(), by.authority(), code, said.text()));
    }

    private Scope scope(TaskFilter filter, Actor by) {
        LocalDate today = steps.today();
        return new Scope(
                by.authority(), filter, permissions.isAuthorityWide(by) ? null : permissions.visible(by), by, today);
    }
}
