package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.DueBasis;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Proposal;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.Rulings;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Gives work and takes it through the steps that people take.
@TestComponent
public class GivenWork {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Documents documents;
    private final Proposals proposals;
    private final Assignment assignment;
    private final Tasks tasks;
    private final Rulings rulings;

    GivenWork(Documents documents, Proposals proposals, Assignment assignment, Tasks tasks, Rulings rulings) {
        this.documents = documents;
        this.proposals = proposals;
        this.assignment = assignment;
        this.tasks = tasks;
        this.rulings = rulings;
    }

    /// A task of its own paper, led by `lead`.
    public TaskCode give(Actor clerk, UnitId lead, @Nullable LocalDate due) {
        return give(clerk, new Party(Role.LEAD, lead, null, "Đơn vị " + lead.value(), true), due, TaskClass.DATED);
    }

    public TaskCode give(Actor clerk, Party lead, @Nullable LocalDate due, TaskClass taskClass, Party... others) {
        String order = "Rà soát hồ sơ số " + NUMBER.incrementAndGet() + ", báo cáo kết quả.";
        DocumentId paper = documents
                .receive(new Upload("a.txt", ("GHI CHÉP\n\n" + order).getBytes(StandardCharsets.UTF_8)), clerk)
                .id();
        int start = documents.paper(paper, clerk).text().indexOf(order);
        Proposal proposal = proposals.add(paper, start, start + order.length(), clerk);
        List<Party> parties = new java.util.ArrayList<>(List.of(lead));
        parties.addAll(List.of(others));
        proposal = proposals.correct(
                proposal.id(),
                proposal.version(),
                new Content(
                        order,
                        parties,
                        null,
                        null,
                        new Due(due, DueBasis.EXPLICIT, null),
                        taskClass,
                        "báo cáo",
                        List.of(),
                        List.of()),
                clerk);
        proposals.accept(proposal.id(), proposal.version(), clerk);
        return assignment.assign(paper, clerk).getFirst();
    }

    public void submit(TaskCode task, Actor officer) {
        tasks.submit(task, version(task, officer), "Đã xong", null, "45/BC", officer);
    }

    public void acknowledge(TaskCode task, Actor officer) {
        tasks.acknowledge(task, version(task, officer), officer);
    }

    public void confirm(TaskCode task, Actor clerk) {
        tasks.confirm(task, version(task, clerk), clerk);
    }

    public void sendBack(TaskCode task, Actor clerk) {
        tasks.sendBack(task, version(task, clerk), "Thiếu phụ lục", clerk);
    }

    public void withdraw(TaskCode task, Actor clerk) {
        rulings.withdraw(task, version(task, clerk), "Giao nhầm", clerk);
    }

    public void reopen(TaskCode task, Actor clerk) {
        rulings.reopen(task, version(task, clerk), "Số liệu sai", clerk);
    }

    public void suspend(TaskCode task, Actor clerk) {
        rulings.suspend(task, version(task, clerk), "Chờ hướng dẫn", clerk);
    }

    public void resume(TaskCode task, LocalDate due, Actor clerk) {
        rulings.resume(task, version(task, clerk), due, null, clerk);
    }

    public void transfer(TaskCode task, UnitId to, Actor clerk) {
        rulings.transfer(task, version(task, clerk), to, "Đúng chức năng hơn", clerk);
    }

    /// Acknowledged, handed in and confirmed, all today.
    public void finish(TaskCode task, Actor officer, Actor clerk) {
        acknowledge(task, officer);
        submit(task, officer);
        confirm(task, clerk);
    }

    private int version(TaskCode task, Actor by) {
        return tasks.file(task, by).version();
    }
}
