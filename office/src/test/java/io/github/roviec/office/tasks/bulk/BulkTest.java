package io.github.roviec.office.tasks.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.lists.ListChoices;
import io.github.roviec.office.tasks.takeover.Registers;
import io.github.roviec.office.tasks.takeover.Takeovers;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One step on several tasks.
@OfficeTest
class BulkTest {

    private static final String ROWS = """
            1;;Việc thứ nhất;;Phòng Nội vụ;;;Mới giao;;;;
            2;;Việc thứ hai;;Phòng Nội vụ;;;Mới giao;;;;
            3;;Việc thứ ba;;Phòng Nội vụ;;;Đang thực hiện;;;;
            4;;Việc thứ tư;;Phòng Tài chính;;;Mới giao;;;;
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Takeovers takeovers;

    @Autowired
    Tasks tasks;

    @Autowired
    Bulk bulk;

    @Autowired
    TaskVersions versions;

    @Autowired
    ListChoices choices;

    private TestOffice office;
    private Actor clerk;
    private Actor head;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        UnitId home = office.department("Phòng Nội vụ");
        office.department("Phòng Tài chính");
        clerk = office.clerk();
        head = office.headOf(home);
        long id = takeovers.begin(Registers.csv("so.csv", Registers.HEAD + ROWS), clerk);
        takeovers.carryOut(id, takeovers.plan(id, clerk).seal(), clerk);
    }

    private List<TaskRow> all() {
        return tasks.list(TaskFilter.ALL, new Page(1, 50), clerk);
    }

    private List<ChosenTask> chosen() {
        var known = versions.of(all().stream().map(TaskRow::code).toList(), office.authority());
        return all().stream()
                .map(row -> new ChosenTask(row.code(), known.getOrDefault(row.code(), 0)))
                .toList();
    }

    @Test
    void each_is_done_by_its_own_rules_and_version() {
        List<ChosenTask> seen = chosen();
        tasks.acknowledge(seen.get(1).code(), seen.get(1).version(), head);
        List<Outcome> outcomes = bulk.take(BulkStep.ACKNOWLEDGE, seen, "", null, head);
        assertThat(outcomes).extracting(Outcome::done).containsExactly(true, false, false, false);
        assertThat(outcomes.stream().skip(1).map(outcome -> {
                    Refusal refusal = outcome.refusal();
                    return refusal == null ? "" : refusal.code();
                }))
                .containsExactly("task.changed", "task.step-impossible", "permission.denied");
        assertThat(all())
                .extracting(TaskRow::state)
                .containsExactly(
                        WorkState.ACKNOWLEDGED, WorkState.ACKNOWLEDGED, WorkState.IN_PROGRESS, WorkState.ASSIGNED);
    }

    @Test
    void another_person_follows_them_and_the_history_says_so() {
        Actor other = office.clerk();
        List<Outcome> outcomes = bulk.take(BulkStep.MONITOR, chosen(), "", other.id(), clerk);
        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(all()).extracting(TaskRow::monitor).containsOnly(other.id());
        assertThat(tasks.file(all().getFirst().code(), clerk).history().getLast())
                .satisfies(entry -> {
                    assertThat(entry.step()).isEqualTo(Step.MONITOR);
                    assertThat(entry.text()).isEqualTo(other.name());
                });
        assertThat(bulk.take(BulkStep.MONITOR, chosen(), "", other.id(), head)).noneMatch(Outcome::done);
        assertThat(bulk.take(BulkStep.MONITOR, chosen(), "", head.id(), clerk)).noneMatch(Outcome::done);
    }

    @Test
    void withdrawn_with_a_reason_or_not_at_all() {
        refuses("task.reason-missing", () -> bulk.take(BulkStep.WITHDRAW, chosen(), " ", null, clerk));
        refuses("task.none-chosen", () -> bulk.take(BulkStep.CONFIRM, List.of(), "", null, clerk));
        refuses("task.monitor-unknown", () -> bulk.take(BulkStep.MONITOR, chosen(), "", null, clerk));
        refuses("task.unknown", () -> ChosenTask.of("2024-0001"));
        assertThat(bulk.take(BulkStep.WITHDRAW, chosen(), "Không còn phù hợp", null, clerk))
                .allMatch(Outcome::done);
        assertThat(all()).isEmpty();
    }

    @Test
    void columns_are_kept_for_each_person() {
        assertThat(choices.hidden("nhiem-vu", clerk)).isEmpty();
        choices.hide("nhiem-vu", List.of("paper"), clerk);
        choices.hide("nhiem-vu", List.of("paper", "result"), clerk);
        assertThat(choices.hidden("nhiem-vu", clerk)).hasValue(List.of("paper", "result"));
        assertThat(choices.hidden("nhiem-vu", head)).isEmpty();
    }

    private static void refuses(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
