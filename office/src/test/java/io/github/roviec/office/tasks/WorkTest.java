package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.tasks.TaskFilter.Mine;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
@Import(TestDesk.class)
class WorkTest {

    private static final Page FIRST = new Page(1, 100);

    @Autowired
    TestDesk desks;

    @Autowired
    TestOffices offices;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Rulings rulings;

    @Autowired
    Documents documents;

    @Autowired
    Organisation organisation;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    private Desk desk;
    private Actor officer;
    private TaskCode plan;
    private TaskCode cleaning;

    @BeforeEach
    void assign() {
        desk = desks.set();
        officer = desk.office().officerOf(desk.finance());
        proposals.acceptAllWithoutDoubt(desk.notice(), desk.clerk());
        assertThat(assignment.assign(desk.notice(), desk.clerk())).hasSize(4);
        plan = find("kế hoạch vốn");
        cleaning = find("tổng vệ sinh");
    }

    private TaskCode find(String words) {
        return list(searching(words), desk.clerk()).getFirst().code();
    }

    private static TaskFilter searching(String words) {
        TaskFilter all = TaskFilter.ALL;
        return new TaskFilter(null, null, all.states(), all.timeliness(), null, null, null, null, words, null);
    }

    private List<TaskRow> list(TaskFilter filter, Actor by) {
        return tasks.list(filter, FIRST, by);
    }

    private int version(TaskCode code) {
        return tasks.file(code, desk.clerk()).version();
    }

    private void submit(TaskCode code, Actor by) {
        tasks.acknowledge(code, version(code), by);
        tasks.submit(code, version(code), "Đã trình", null, "45/TTr-TCKH", by);
    }

    @Test
    void a_task_goes_from_the_clerk_to_the_department_and_back() {
        assertThat(list(TaskFilter.ALL.with(Mine.WAITING), officer))
                .extracting(TaskRow::code)
                .contains(plan);
        assertThat(tasks.file(plan, officer).steps())
                .containsExactly(Step.ACKNOWLEDGE, Step.REFUSE, Step.ASK_EXTENSION, Step.REPORT_DELAY);

        tasks.acknowledge(plan, version(plan), officer);
        tasks.progress(plan, version(plan), "Đã lấy ý kiến các chủ đầu tư", officer);
        Upload product = new Upload("to-trinh.txt", "Tờ trình".getBytes(StandardCharsets.UTF_8));
        tasks.submit(plan, version(plan), "Đã trình UBND huyện", product, "45/TTr-TCKH", officer);
        assertThat(tasks.file(plan, desk.clerk()).steps()).contains(Step.CONFIRM, Step.RETURN);

        tasks.sendBack(plan, version(plan), "Thiếu phụ lục", desk.clerk());
        assertThat(list(TaskFilter.ALL.with(Mine.WAITING), officer))
                .extracting(TaskRow::state)
                .contains(WorkState.RETURNED);
        tasks.submit(plan, version(plan), "Đã bổ sung phụ lục", null, "46/TTr-TCKH", officer);
        tasks.confirm(plan, version(plan), desk.clerk());

        TaskFile done = tasks.file(plan, officer);
        assertThat(done.row().state()).isEqualTo(WorkState.DONE);
        assertThat(done.row().timeliness()).isEqualTo(Timeliness.ON_TIME);
        assertThat(done.history())
                .extracting(Entry::step)
                .containsExactly(
                        Step.ASSIGN,
                        Step.ACKNOWLEDGE,
                        Step.PROGRESS,
                        Step.SUBMIT,
                        Step.RETURN,
                        Step.SUBMIT,
                        Step.CONFIRM);
        assertThat(documents
                        .file(Objects.requireNonNull(done.products().getFirst().file()), officer)
                        .content())
                .isEqualTo(product.content());
        assertThat(audit.about(desk.office().authority(), new Subject("task", plan.value())))
                .extracting(AuditEntry::kind)
                .containsExactly(
                        "TaskAssigned",
                        "TaskAcknowledged",
                        "ProgressReported",
                        "TaskSubmitted",
                        "TaskReturned",
                        "TaskSubmitted",
                        "TaskConfirmed");
    }

    @Test
    void a_group_gets_one_task_with_a_part_for_each_unit() {
        TaskFile whole = tasks.file(cleaning, desk.clerk());
        assertThat(whole.parts()).hasSize(3);
        assertThat(whole.row().parts()).isEqualTo(3);
        assertThat(whole.steps()).containsExactly(Step.SUSPEND, Step.URGE, Step.WITHDRAW);
        assertThat(list(TaskFilter.ALL, desk.clerk())).hasSize(4);

        List<Unit> communes = organisation.units(desk.office().authority(), TestDesk.TODAY).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .toList();
        for (Unit commune : communes) {
            assertThat(tasks.file(cleaning, desk.clerk()).row().state()).isNotEqualTo(WorkState.DONE);
            Actor official = desk.office().officerOf(commune.id());
            TaskRow own = list(TaskFilter.ALL, official).getFirst();
            assertThat(own.parent()).isEqualTo(cleaning);
            submit(own.code(), official);
            assertThat(tasks.file(cleaning, desk.clerk()).row().state()).isEqualTo(WorkState.IN_PROGRESS);
            tasks.confirm(own.code(), version(own.code()), desk.clerk());
        }
        TaskRow closed = tasks.file(cleaning, desk.clerk()).row();
        assertThat(closed.partsDone()).isEqualTo(3);
        assertThat(closed.state()).isEqualTo(WorkState.DONE);
    }

    @Test
    void a_unit_sees_its_own_work_and_no_other() {
        Actor elsewhere = desk.office().officerOf(desk.office().department("Phòng Tư pháp"));
        assertThat(list(TaskFilter.ALL, elsewhere)).isEmpty();
        assertThatThrownBy(() -> tasks.file(plan, elsewhere)).hasMessage("task.unknown");

        Actor coordinating = desk.office().officerOf(desk.home());
        TaskCode posts = find("biên chế");
        assertThat(tasks.file(posts, coordinating).steps()).isEmpty();
        assertThatThrownBy(() -> tasks.acknowledge(posts, version(posts), coordinating))
                .hasMessage("permission.denied");
    }

    @Test
    void an_office_sees_nothing_of_another() {
        Actor stranger = desks.set().clerk();
        assertThatThrownBy(() -> tasks.file(plan, stranger)).hasMessage("task.unknown");
        assertThat(list(searching(plan.value()), stranger)).isEmpty();
    }

    @Test
    void whoever_looked_at_an_old_state_is_told() {
        int seen = version(plan);
        tasks.acknowledge(plan, seen, officer);
        assertThatThrownBy(() -> tasks.acknowledge(plan, seen, officer)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> tasks.confirm(plan, version(plan), desk.clerk()))
                .hasMessage("task.step-impossible");
    }

    @Test
    void completion_needs_a_result_and_a_product() {
        tasks.acknowledge(plan, version(plan), officer);
        assertThatThrownBy(() -> tasks.submit(plan, version(plan), " ", null, "1/BC", officer))
                .hasMessage("task.result-missing");
        assertThatThrownBy(() -> tasks.submit(plan, version(plan), "Xong", null, " ", officer))
                .hasMessage("task.product-missing");
        assertThat(tasks.file(plan, officer).row().state()).isEqualTo(WorkState.ACKNOWLEDGED);
    }

    @Test
    void the_chairman_finds_what_is_late_what_waits_and_what_was_given() {
        submit(plan, officer);
        assertThat(list(TaskFilter.ALL.with(Mine.GIVEN), desk.chairman())).hasSize(4);
        assertThat(list(TaskFilter.ALL.with(Mine.WAITING), desk.chairman()))
                .extracting(TaskRow::code)
                .containsExactly(plan);
        offices.today(LocalDate.of(2024, 11, 2));
        TaskFilter late = TaskFilter.ALL.with(Timeliness.OVERDUE);
        assertThat(list(late, desk.chairman()))
                .hasSize(tasks.count(late, desk.chairman()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ke hoach von, true",
        "kế hoạch vốn, true",
        "KẾ HOẠCH VỐN, true",
        "kế hoách vốn, false",
        "45/TTr, false",
        "tai chinh, true",
        "%, false",
        "_, false"
    })
    void words_are_found_with_and_without_accents(String words, boolean found) {
        assertThat(list(searching(words), desk.clerk()).stream()
                        .map(TaskRow::code)
                        .anyMatch(plan::equals))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-07, NOT_DUE",
        "2024-10-08, DUE_SOON",
        "2024-10-14, DUE_SOON",
        "2024-10-15, DUE_TODAY",
        "2024-10-16, OVERDUE"
    })
    void timeliness_is_derived_from_today(LocalDate today, Timeliness expected) {
        offices.today(today);
        assertThat(tasks.file(plan, desk.clerk()).row().timeliness()).isEqualTo(expected);
    }

    @Test
    void the_original_deadline_is_never_overwritten() {
        assertThatThrownBy(() -> jdbc.sql("update tasks.task set original_due = '2030-01-01' where code = :code")
                        .param("code", plan.value())
                        .update())
                .hasMessageContaining("never overwritten");
    }

    @Test
    void a_withdrawn_task_leaves_the_lists_and_takes_its_parts_along() {
        rulings.withdraw(cleaning, version(cleaning), "Giao nhầm", desk.clerk());
        assertThat(list(TaskFilter.ALL, desk.clerk())).hasSize(3);
        assertThat(tasks.file(cleaning, desk.clerk()).parts()).allMatch(part -> part.state() == WorkState.WITHDRAWN);
        assertThat(assignment.assign(desk.notice(), desk.clerk())).isEmpty();
    }
}
