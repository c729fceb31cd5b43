package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TestDesk.Desk;
import io.github.roviec.office.tasks.decision.Decision.Kind;
import io.github.roviec.office.tasks.decision.Decisions;
import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.delay.DelayReport;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.delay.OwedReport;
import io.github.roviec.office.tasks.extension.Extension;
import io.github.roviec.office.tasks.extension.ExtensionPolicy;
import io.github.roviec.office.tasks.extension.Extensions;
import io.github.roviec.office.tasks.extension.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// More time before the deadline, and what is said when it has come. The task is due on Tuesday 15/10/2024.
@OfficeTest
@Import(TestDesk.class)
class TermsTest {

    private static final LocalDate DUE = LocalDate.of(2024, 10, 15);
    private static final LocalDate WISHED = LocalDate.of(2024, 10, 31);

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
    Extensions extensions;

    @Autowired
    Decisions decisions;

    @Autowired
    Delays delays;

    @Autowired
    DelayReasons reasons;

    @Autowired
    AuditLog audit;

    private Desk desk;
    private Actor officer;
    private Actor clerk;
    private TaskCode plan;
    private Long reason;

    @BeforeEach
    void assign() {
        desk = desks.set();
        clerk = desk.clerk();
        officer = desk.office().officerOf(desk.finance());
        proposals.acceptAllWithoutDoubt(desk.notice(), clerk);
        assignment.assign(desk.notice(), clerk);
        plan = tasks.list(TaskFilter.ALL, new Page(1, 10), clerk).stream()
                .filter(row -> row.text().contains("kế hoạch vốn"))
                .findFirst()
                .orElseThrow()
                .code();
        reason = reasons.of(clerk.authority()).getFirst().id();
    }

    private int version() {
        return tasks.file(plan, clerk).version();
    }

    private void ask(LocalDate wished) {
        extensions.ask(plan, version(), new Wish(reason, "Chờ tỉnh thẩm định", wished), officer);
    }

    private TaskRow row() {
        return tasks.file(plan, clerk).row();
    }

    @Test
    void more_time_is_asked_and_another_day_is_granted() {
        ask(WISHED);
        assertThat(row().due().date()).isEqualTo(DUE);
        assertThat(decisions.waiting(null, 10, clerk)).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.EXTENSION);
            assertThat(each.task()).isEqualTo(plan);
            assertThat(each.wished()).isEqualTo(WISHED);
        });
        assertThat(decisions.waiting(Kind.EXTENSION, 10, desk.chairman())).hasSize(1);
        assertThat(decisions.waiting(null, 10, officer)).isEmpty();
        assertThatThrownBy(() -> ask(WISHED)).hasMessage("extension.open");
        assertThatThrownBy(() -> extensions.approve(plan, version(), WISHED, null, officer))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> extensions.approve(plan, version(), DUE, null, clerk))
                .hasMessage("extension.not-later");

        LocalDate granted = LocalDate.of(2024, 10, 25);
        extensions.approve(plan, version(), granted, "Chỉ đến ngày 25", clerk);
        assertThat(row().due().date()).isEqualTo(granted);
        assertThat(row().originalDue()).isEqualTo(DUE);
        assertThat(extensions.of(plan, officer)).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(Extension.State.APPROVED);
            assertThat(each.wished()).isEqualTo(WISHED);
            assertThat(each.granted()).isEqualTo(granted);
        });
        assertThat(tasks.file(plan, officer).history())
                .extracting(Entry::step, Entry::change)
                .contains(
                        tuple(Step.ASK_EXTENSION, "15/10/2024 → 31/10/2024"),
                        tuple(Step.EXTEND, "15/10/2024 → 25/10/2024"));
        assertThat(row().state()).isEqualTo(WorkState.ASSIGNED);
        assertThat(audit.about(clerk.authority(), new Subject("task", plan.value())))
                .extracting(AuditEntry::kind)
                .containsExactly("TaskAssigned", "ExtensionAsked", "ExtensionDecided");
        assertThat(decisions.counts(clerk)).isEmpty();
    }

    @Test
    void a_refusal_needs_a_reason_and_leaves_the_deadline() {
        ask(WISHED);
        assertThatThrownBy(() -> extensions.refuse(plan, version(), " ", clerk)).hasMessage("task.reason-missing");
        extensions.refuse(plan, version(), "Tỉnh yêu cầu đúng hạn", clerk);
        assertThat(row().due().date()).isEqualTo(DUE);
        assertThatThrownBy(() -> extensions.approve(plan, version(), WISHED, null, clerk))
                .hasMessage("extension.none");
        ask(WISHED);
    }

    @Test
    void the_office_says_how_late_and_how_often() {
        assertThatThrownBy(() -> extensions.ask(plan, version(), new Wish(reason, " ", WISHED), officer))
                .hasMessage("extension.words-missing");
        assertThatThrownBy(() -> extensions.ask(plan, version(), new Wish(null, "Vì", WISHED), officer))
                .hasMessage("delay.reason-missing");
        assertThatThrownBy(() -> ask(DUE)).hasMessage("extension.not-later");
        assertThatThrownBy(() -> extensions.set(new ExtensionPolicy(2, 1, false), officer))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> new ExtensionPolicy(-1, 1, false)).hasMessage("extension.policy");

        extensions.set(new ExtensionPolicy(2, 1, false), clerk);
        offices.today(LocalDate.of(2024, 10, 12)); // Saturday: Friday was the second working day before
        assertThatThrownBy(() -> ask(WISHED)).hasMessage("extension.too-late");
        assertThat(extensions.asking(tasks.file(plan, officer), officer).latest())
                .isEqualTo(LocalDate.of(2024, 10, 11));
        offices.today(LocalDate.of(2024, 10, 11));
        extensions.ask(plan, version(), new Wish(reason, null, WISHED), officer);
        extensions.approve(plan, version(), WISHED, null, clerk);
        assertThatThrownBy(() -> ask(LocalDate.of(2024, 11, 15))).hasMessage("extension.too-often");
    }

    @Test
    void of_two_decisions_at_once_one_wins() {
        ask(WISHED);
        int seen = version();
        List<CompletableFuture<Boolean>> both = List.of(
                CompletableFuture.supplyAsync(() -> won(() -> extensions.approve(plan, seen, WISHED, null, clerk))),
                CompletableFuture.supplyAsync(
                        () -> won(() -> extensions.refuse(plan, seen, "Không", desk.chairman()))));
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        boolean approved = extensions.of(plan, clerk).getFirst().state() == Extension.State.APPROVED;
        assertThat(row().due().date()).isEqualTo(approved ? WISHED : DUE);
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

    @Test
    void what_was_asked_lapses_with_the_work() {
        ask(WISHED);
        rulings.transfer(plan, version(), desk.home(), "Đúng ngành", clerk);
        assertThat(extensions.of(plan, clerk).getFirst().state()).isEqualTo(Extension.State.LAPSED);
        assertThat(decisions.counts(clerk)).isEmpty();
    }

    @Test
    void at_the_deadline_the_lead_says_why_and_until_when() {
        assertThat(delays.countOwed(officer)).isZero();
        assertThatThrownBy(() -> delays.report(plan, version(), reason, null, WISHED, officer))
                .hasMessage("delay.early");
        offices.today(DUE);
        assertThat(delays.owed(10, officer)).extracting(OwedReport::task).containsExactly(plan);
        assertThat(delays.owed(10, clerk)).extracting(OwedReport::task).containsExactly(plan);
        assertThat(delays.owed(10, desk.office().officerOf(desk.home()))).isEmpty();
        assertThatThrownBy(() -> delays.report(plan, version(), reason, null, DUE, officer))
                .hasMessage("delay.commitment");

        delays.report(plan, version(), reason, "Chưa có ý kiến của sở", LocalDate.of(2024, 10, 20), officer);
        assertThat(delays.countOwed(clerk)).isZero();
        assertThat(row().due().date()).isEqualTo(DUE);
        offices.today(LocalDate.of(2024, 10, 21));
        assertThat(delays.owed(10, clerk)).singleElement().satisfies(owed -> {
            assertThat(owed.commitment()).isEqualTo(LocalDate.of(2024, 10, 20));
            assertThat(owed.lead()).isEqualTo("Phòng Tài chính - Kế hoạch");
        });
        tasks.acknowledge(plan, version(), officer);
        tasks.submit(plan, version(), "Đã trình", null, "45/TTr", officer);
        assertThat(delays.countOwed(clerk)).isZero();
    }

    @Test
    void an_objective_cause_counts_when_another_confirms_it() {
        offices.today(DUE);
        List<DelayReason> known = reasons.of(clerk.authority());
        Long own = known.stream()
                .filter(each -> !each.objective())
                .findFirst()
                .orElseThrow()
                .id();
        delays.report(plan, version(), own, null, WISHED, officer);
        offices.today(WISHED.plusDays(1));
        delays.report(plan, version(), reason, null, WISHED.plusDays(10), officer);
        List<DelayReport> reports = delays.of(plan, clerk);
        assertThatThrownBy(() -> delays.confirmCause(plan, reports.getFirst().id(), clerk))
                .hasMessage("delay.decided");
        assertThatThrownBy(() -> delays.confirmCause(plan, reports.getLast().id(), officer))
                .hasMessage("permission.denied");
        delays.confirmCause(plan, reports.getLast().id(), clerk);
        assertThat(delays.of(plan, clerk).getLast().confirmedBy()).isEqualTo(clerk.id());
        assertThatThrownBy(() -> delays.confirmCause(plan, reports.getLast().id(), desk.chairman()))
                .hasMessage("delay.decided");
    }

    @Test
    void an_office_has_reasons_of_its_own_and_changes_those_shipped() {
        DelayReason shipped = reasons.of(clerk.authority()).getFirst();
        reasons.add("Chờ đấu thầu", true, clerk);
        assertThatThrownBy(() -> reasons.add("chờ đấu thầu", true, clerk)).hasMessage("delay.name-known");
        assertThatThrownBy(() -> reasons.add("Lý do", true, officer)).hasMessage("permission.denied");
        reasons.change(new DelayReason(shipped.id(), "Chờ ý kiến cấp trên", false, false), clerk);
        assertThat(reasons.of(clerk.authority()))
                .contains(new DelayReason(shipped.id(), "Chờ ý kiến cấp trên", false, false))
                .anyMatch(each -> each.name().equals("Chờ đấu thầu"));
        assertThatThrownBy(() -> ask(WISHED)).hasMessage("delay.reason-missing");
        assertThat(reasons.of(desks.set().clerk().authority())).contains(shipped);
    }
}
