package io.github.roviec.office.tasks.urge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Entry;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.TestDesk;
import io.github.roviec.office.tasks.TestDesk.Desk;
import io.github.roviec.office.tasks.bulk.Bulk;
import io.github.roviec.office.tasks.bulk.BulkStep;
import io.github.roviec.office.tasks.bulk.ChosenTask;
import io.github.roviec.office.tasks.bulk.Outcome;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(TestDesk.class)
class UrgesTest {

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
    Urges urges;

    @Autowired
    Bulk bulk;

    @Autowired
    AuditLog audit;

    private Desk desk;
    private Actor clerk;
    private Actor officer;
    private TaskCode plan;
    private TaskCode cleaning;

    @BeforeEach
    void assign() {
        desk = desks.set();
        clerk = desk.clerk();
        officer = desk.office().officerOf(desk.finance());
        proposals.acceptAllWithoutDoubt(desk.notice(), clerk);
        assignment.assign(desk.notice(), clerk);
        plan = find("kế hoạch vốn");
        cleaning = find("tổng vệ sinh");
    }

    private TaskCode find(String words) {
        return tasks.list(TaskFilter.ALL, new Page(1, 50), clerk).stream()
                .filter(task -> task.text().contains(words))
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow();
    }

    private List<Step> steps(TaskCode code) {
        return tasks.file(code, clerk).history().stream().map(Entry::step).toList();
    }

    private List<String> facts(TaskCode code) {
        return audit.about(clerk.authority(), new Subject("task", code.value())).stream()
                .map(AuditEntry::kind)
                .toList();
    }

    @Test
    void the_lead_is_urged_once_a_day_and_nothing_moves() {
        int version = tasks.file(plan, clerk).version();
        urges.urge(plan, "Tỉnh đang chờ", clerk);
        assertThat(tasks.file(plan, clerk).version()).isEqualTo(version);
        assertThat(tasks.file(plan, officer).history().getLast().text()).isEqualTo("Tỉnh đang chờ");
        assertThat(facts(plan)).containsExactly("TaskAssigned", "TaskUrged");
        assertThatThrownBy(() -> urges.urge(plan, null, desk.chairman())).hasMessage("urge.today");
        offices.today(TestDesk.TODAY.plusDays(1));
        urges.urge(plan, null, desk.chairman());
        assertThat(steps(plan)).containsExactly(Step.ASSIGN, Step.URGE, Step.URGE);
    }

    @Test
    void who_did_not_give_it_does_not_urge_and_what_is_handed_in_is_not_urged() {
        assertThatThrownBy(() -> urges.urge(plan, null, officer)).hasMessage("permission.denied");
        assertThatThrownBy(() -> urges.urge(plan, null, desk.office().headOf(desk.home())))
                .hasMessage("task.unknown");
        tasks.acknowledge(plan, tasks.file(plan, clerk).version(), officer);
        tasks.submit(plan, tasks.file(plan, clerk).version(), "Đã trình", null, "45/TTr", officer);
        assertThatThrownBy(() -> urges.urge(plan, null, clerk)).hasMessage("urge.over");
    }

    @Test
    void of_a_group_those_are_urged_who_have_not_handed_in() {
        List<TaskRow> parts = tasks.file(cleaning, clerk).parts();
        assertThat(parts).hasSize(3);
        TaskCode done = parts.getFirst().code();
        UnitId commune = Objects.requireNonNull(
                tasks.file(done, clerk).parties().getFirst().unit());
        Actor official = desk.office().officerOf(commune);
        tasks.acknowledge(done, 1, official);
        tasks.submit(done, 2, "Xong", null, "1/BC", official);
        urges.urge(cleaning, null, clerk);
        assertThat(facts(done)).doesNotContain("TaskUrged");
        assertThat(facts(parts.get(1).code())).contains("TaskUrged");
        assertThat(facts(parts.get(2).code())).contains("TaskUrged");
        assertThat(steps(cleaning)).contains(Step.URGE);
    }

    @Test
    void many_are_urged_from_a_list_and_each_answers_for_itself() {
        urges.urge(plan, null, clerk);
        List<Outcome> outcomes = bulk.take(
                BulkStep.URGE,
                List.of(new ChosenTask(plan, 0), new ChosenTask(cleaning, 0)),
                "Tổng hợp trước ngày 15",
                null,
                clerk);
        assertThat(outcomes).extracting(Outcome::done).containsExactly(false, true);
        assertThat(Objects.requireNonNull(outcomes.getFirst().refusal()).code()).isEqualTo("urge.today");
    }
}
