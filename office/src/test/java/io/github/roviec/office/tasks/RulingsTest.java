package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TestDesk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Refusal, transfer, pause, reopening: what the lead may ask and the assigner decides.
@OfficeTest
@Import(TestDesk.class)
class RulingsTest {

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
    Organisation organisation;

    private static final List<Step> PRESSED = List.of(
            Step.ACKNOWLEDGE,
            Step.REFUSE,
            Step.PROGRESS,
            Step.SUBMIT,
            Step.CONFIRM,
            Step.RETURN,
            Step.INSIST,
            Step.TRANSFER,
            Step.SUSPEND,
            Step.RESUME,
            Step.REOPEN,
            Step.WITHDRAW);

    private Desk desk;
    private Actor officer;
    private Actor clerk;
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
        TaskFilter all = TaskFilter.ALL;
        TaskFilter said =
                new TaskFilter(null, null, all.states(), all.timeliness(), null, null, null, null, words, null);
        return tasks.list(said, new Page(1, 10), clerk).getFirst().code();
    }

    private int version() {
        return version(plan);
    }

    private int version(TaskCode code) {
        return tasks.file(code, clerk).version();
    }

    private WorkState state() {
        return tasks.file(plan, clerk).row().state();
    }

    private void done() {
        tasks.acknowledge(plan, version(), officer);
        tasks.submit(plan, version(), "Đã trình", null, "45/TTr-TCKH", officer);
        tasks.confirm(plan, version(), clerk);
    }

    @Test
    void a_refusal_waits_for_the_assigner_who_may_insist() {
        assertThatThrownBy(() -> tasks.refuse(plan, version(), " ", officer)).hasMessage("task.reason-missing");
        tasks.refuse(plan, version(), "Không đúng chức năng của phòng", officer);
        assertThat(state()).isEqualTo(WorkState.REFUSED);
        assertThat(tasks.file(plan, officer).steps()).isEmpty();
        assertThat(tasks.file(plan, clerk).steps())
                .contains(Step.INSIST, Step.TRANSFER, Step.WITHDRAW)
                .doesNotContain(Step.SUSPEND, Step.CONFIRM);
        assertThatThrownBy(() -> rulings.insist(plan, version(), "Đúng", officer))
                .hasMessage("permission.denied");

        rulings.insist(plan, version(), "Quy chế giao phòng việc này", clerk);
        assertThat(state()).isEqualTo(WorkState.ASSIGNED);
        tasks.acknowledge(plan, version(), officer);
        tasks.progress(plan, version(), "Đang làm", officer);
        assertThatThrownBy(() -> tasks.refuse(plan, version(), "Muộn", officer)).hasMessage("task.step-impossible");
    }

    @Test
    void another_unit_leads_and_the_one_before_still_finds_it() {
        tasks.refuse(plan, version(), "Không đúng chức năng", officer);
        UnitId justice = desk.office().department("Phòng Tư pháp");
        Actor heir = desk.office().officerOf(justice);
        UnitId elsewhere = desks.set().finance();
        assertThatThrownBy(() -> rulings.transfer(plan, version(), elsewhere, "Chuyển", clerk))
                .hasMessage("task.unit-unknown");
        assertThatThrownBy(() -> rulings.transfer(plan, version(), null, "Chuyển", clerk))
                .hasMessage("task.unit-unknown");
        assertThatThrownBy(() -> rulings.transfer(plan, version(), desk.finance(), "Chuyển", clerk))
                .hasMessage("task.unit-same");
        assertThatThrownBy(() -> tasks.file(plan, heir)).hasMessage("task.unknown");

        rulings.transfer(plan, version(), justice, "Việc thuộc ngành tư pháp", clerk);
        TaskFile file = tasks.file(plan, heir);
        assertThat(file.row().leads()).containsExactly("Phòng Tư pháp");
        assertThat(file.steps()).contains(Step.ACKNOWLEDGE);
        assertThat(file.history()).last().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(Step.TRANSFER);
            assertThat(entry.change()).isEqualTo("Phòng Tài chính - Kế hoạch → Phòng Tư pháp");
        });
        assertThat(tasks.file(plan, officer).steps()).isEmpty();
        assertThat(tasks.list(TaskFilter.ALL.leadBy(desk.finance()), new Page(1, 50), officer))
                .extracting(TaskRow::code)
                .doesNotContain(plan);

        rulings.transfer(plan, version(), desk.finance(), "Chuyển lại", clerk);
        assertThat(tasks.file(plan, officer).parties())
                .filteredOn(party -> party.role() == Role.FORMER)
                .extracting(Party::name)
                .containsExactly("Phòng Tư pháp");
    }

    @Test
    void while_suspended_nothing_becomes_overdue() {
        tasks.acknowledge(plan, version(), officer);
        rulings.suspend(plan, version(), "Chờ tỉnh cho ý kiến", clerk);
        offices.today(LocalDate.of(2024, 11, 20));
        assertThat(tasks.file(plan, clerk).row().timeliness()).isEqualTo(Timeliness.SUSPENDED);
        assertThat(tasks.list(TaskFilter.ALL.with(Timeliness.OVERDUE), new Page(1, 50), clerk))
                .extracting(TaskRow::code)
                .doesNotContain(plan);
        assertThatThrownBy(() -> tasks.progress(plan, version(), "Làm", officer))
                .hasMessage("task.step-impossible");
        assertThatThrownBy(() -> rulings.resume(plan, version(), LocalDate.of(2024, 11, 19), null, clerk))
                .hasMessage("task.due-past");

        rulings.resume(plan, version(), LocalDate.of(2024, 12, 2), "Đã có ý kiến", clerk);
        TaskRow row = tasks.file(plan, clerk).row();
        assertThat(row.state()).isEqualTo(WorkState.ACKNOWLEDGED);
        assertThat(row.due().date()).isEqualTo(LocalDate.of(2024, 12, 2));
        assertThat(row.originalDue()).isEqualTo(LocalDate.of(2024, 10, 15));
    }

    @Test
    void a_pause_of_the_whole_is_a_pause_of_its_parts() {
        rulings.suspend(cleaning, version(cleaning), "Bão", clerk);
        assertThat(tasks.file(cleaning, clerk).parts())
                .hasSize(3)
                .allMatch(part -> part.state() == WorkState.SUSPENDED);
        rulings.resume(cleaning, version(cleaning), null, null, clerk);
        TaskFile whole = tasks.file(cleaning, clerk);
        assertThat(whole.row().state()).isEqualTo(WorkState.ASSIGNED);
        assertThat(whole.parts()).allMatch(part -> part.state() == WorkState.ASSIGNED);
    }

    @Test
    void a_task_that_was_done_is_opened_again() {
        done();
        assertThatThrownBy(() -> rulings.reopen(plan, version(), "", clerk)).hasMessage("task.reason-missing");
        assertThatThrownBy(() -> rulings.withdraw(plan, version(), "Thôi", clerk))
                .hasMessage("task.step-impossible");
        rulings.reopen(plan, version(), "Số liệu sai", clerk);
        TaskRow row = tasks.file(plan, clerk).row();
        assertThat(row.state()).isEqualTo(WorkState.RETURNED);
        assertThat(row.doneOn()).isNull();
        assertThat(tasks.file(plan, officer).steps()).contains(Step.PROGRESS, Step.SUBMIT);
    }

    @Test
    void when_a_part_is_opened_again_so_is_the_whole() {
        for (TaskRow part : tasks.file(cleaning, clerk).parts()) {
            Actor commune = desk.office()
                    .officerOf(tasks.file(part.code(), clerk).leadUnits().getFirst());
            tasks.acknowledge(part.code(), version(part.code()), commune);
            tasks.submit(part.code(), version(part.code()), "Xong", null, "1/BC", commune);
            tasks.confirm(part.code(), version(part.code()), clerk);
        }
        TaskFile whole = tasks.file(cleaning, clerk);
        assertThat(whole.row().state()).isEqualTo(WorkState.DONE);
        assertThat(whole.steps()).isEmpty();
        TaskCode part = whole.parts().getFirst().code();
        rulings.reopen(part, version(part), "Chưa sạch", clerk);
        assertThat(tasks.file(cleaning, clerk).row().state()).isEqualTo(WorkState.IN_PROGRESS);
        assertThat(tasks.file(cleaning, clerk).row().doneOn()).isNull();
    }

    @Test
    void without_a_product_the_lead_says_why() {
        tasks.acknowledge(plan, version(), officer);
        assertThatThrownBy(() -> new Handover("Xong", null, "1/BC", "Không có")).hasMessage("task.product-and-none");
        assertThatThrownBy(() -> new Handover("Xong", null, " ", " ")).hasMessage("task.product-missing");
        tasks.submit(plan, version(), new Handover("Đã họp", null, null, "Chỉ họp, không ra văn bản"), officer);
        TaskFile file = tasks.file(plan, clerk);
        assertThat(file.products()).isEmpty();
        assertThat(file.noProduct()).isEqualTo("Chỉ họp, không ra văn bản");
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told() {
        tasks.refuse(plan, version(), "Không đúng chức năng", officer);
        int seen = version();
        Actor colleague = desk.office().clerk();
        List<CompletableFuture<Boolean>> both = List.of(
                CompletableFuture.supplyAsync(() -> won(() -> rulings.insist(plan, seen, "Đúng", clerk))),
                CompletableFuture.supplyAsync(() -> won(() -> rulings.withdraw(plan, seen, "Thôi", colleague))));
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(tasks.file(plan, clerk).history()).hasSize(3);
    }

    private static boolean won(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal told) {
            assertThat(told).hasMessage("task.changed");
            return false;
        }
    }

    /// Everybody presses everything: what is offered works, what is not offered is refused, and no row ever says what
    /// its history does not.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_pressed_in_whatever_order(long seed) {
        Random random = new Random(seed);
        UnitId[] leads = {desk.finance(), desk.home()};
        Actor other = desk.office().officerOf(desk.home());
        List<Step> taken = new ArrayList<>(List.of(Step.ASSIGN));
        for (int i = 0; i < 60; i++) {
            Step step = PRESSED.get(random.nextInt(PRESSED.size()));
            if (step == Step.WITHDRAW && i < 50) {
                continue;
            }
            Actor by = List.of(officer, other, clerk, desk.chairman()).get(random.nextInt(4));
            UnitId to = leads[random.nextInt(2)];
            TaskFile before = tasks.file(plan, clerk);
            boolean offered = offered(step, by);
            boolean done = press(step, before.version(), to, by);
            assertThat(done)
                    .as("%s by %s from %s", step, by.title(), before.row().state())
                    .isEqualTo(offered
                            && !(step == Step.TRANSFER && before.leadUnits().contains(to)));
            if (done) {
                taken.add(step);
            }
        }
        TaskFile file = tasks.file(plan, clerk);
        assertThat(file.history()).extracting(Entry::step).containsExactlyElementsOf(taken);
        assertThat(file.row().doneOn() != null).isEqualTo(file.row().state() == WorkState.DONE);
        assertThat(file.row().originalDue()).isEqualTo(LocalDate.of(2024, 10, 15));
    }

    private boolean offered(Step step, Actor by) {
        try {
            return tasks.file(plan, by).steps().contains(step);
        } catch (Refusal notSeen) {
            return false;
        }
    }

    private boolean press(Step step, int version, UnitId to, Actor by) {
        try {
            switch (step) {
                case ACKNOWLEDGE -> tasks.acknowledge(plan, version, by);
                case REFUSE -> tasks.refuse(plan, version, "Lý do", by);
                case PROGRESS -> tasks.progress(plan, version, "Tiến độ", by);
                case SUBMIT -> tasks.submit(plan, version, "Kết quả", null, "1/BC", by);
                case CONFIRM -> tasks.confirm(plan, version, by);
                case RETURN -> tasks.sendBack(plan, version, "Lý do", by);
                case INSIST -> rulings.insist(plan, version, "Lý do", by);
                case TRANSFER -> rulings.transfer(plan, version, to, "Lý do", by);
                case SUSPEND -> rulings.suspend(plan, version, "Lý do", by);
                case RESUME -> rulings.resume(plan, version, null, null, by);
                case REOPEN -> rulings.reopen(plan, version, "Lý do", by);
                case WITHDRAW -> rulings.withdraw(plan, version, "Lý do", by);
                default -> throw new IllegalArgumentException(step.name());
            }
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
