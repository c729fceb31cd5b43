package io.github.roviec.office.tasks.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
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
import io.github.roviec.office.tasks.decision.Decision.Kind;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.delay.DelayReport;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.evidence.Evidence;
import io.github.roviec.office.tasks.evidence.EvidenceRow;
import io.github.roviec.office.tasks.evidence.EvidenceWork;
import io.github.roviec.office.tasks.extension.Extensions;
import io.github.roviec.office.tasks.extension.Wish;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import io.github.roviec.office.tasks.splitting.NewPart;
import io.github.roviec.office.tasks.splitting.Splitting;
import io.github.roviec.office.tasks.splitting.Taker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What waits for whom, and that whoever gave the work decides about it. The task is due on Tuesday 15/10/2024.
@OfficeTest
@Import(TestDesk.class)
class DecisionsTest {

    private static final LocalDate DUE = LocalDate.of(2024, 10, 15);
    private static final LocalDate LATER = LocalDate.of(2024, 10, 31);
    private static final ReportPeriod NOVEMBER = ReportPeriod.of("2024-T11");

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
    Splitting splitting;

    @Autowired
    Extensions extensions;

    @Autowired
    Delays delays;

    @Autowired
    DelayReasons reasons;

    @Autowired
    Evidence evidence;

    @Autowired
    EvidenceWork work;

    @Autowired
    Decisions decisions;

    private Desk desk;
    private Actor clerk;
    private Actor head;
    private Actor officer;
    private TaskCode plan;
    private Long objective;

    @BeforeEach
    void assign() {
        desk = desks.set();
        clerk = desk.clerk();
        head = desk.office().headOf(desk.finance());
        officer = desk.office().officerOf(desk.finance());
        proposals.acceptAllWithoutDoubt(desk.notice(), clerk);
        assignment.assign(desk.notice(), clerk);
        plan = find("kế hoạch vốn");
        objective = reasons.of(clerk.authority()).getFirst().id();
    }

    private TaskCode find(String words) {
        return tasks.list(TaskFilter.ALL, new Page(1, 50), clerk).stream()
                .filter(task -> task.text().contains(words))
                .map(TaskRow::code)
                .findFirst()
                .orElseThrow();
    }

    private int version(TaskCode code) {
        return tasks.file(code, clerk).version();
    }

    private TaskCode part(String text) {
        return splitting
                .split(
                        plan,
                        version(plan),
                        List.of(new NewPart(text, new Taker(desk.finance(), officer.id(), ""), null, null)),
                        head)
                .getFirst();
    }

    private void handIn(TaskCode code, Actor by) {
        tasks.acknowledge(code, version(code), by);
        tasks.submit(code, version(code), "Đã trình", null, "45/TTr", by);
    }

    private List<Kind> waiting(Actor by) {
        return decisions.waiting(null, 50, by).stream().map(Decision::kind).toList();
    }

    @Test
    void one_list_has_everything_that_waits() {
        TaskRow commune = tasks.file(find("tổng vệ sinh"), clerk).parts().getFirst();
        Actor official = desk.office()
                .officerOf(Objects.requireNonNull(
                        tasks.file(commune.code(), clerk).parties().getFirst().unit()));
        handIn(commune.code(), official);
        extensions.ask(plan, version(plan), new Wish(objective, "Chờ tỉnh", LATER), officer);
        assertThat(decisions.waiting(null, 50, clerk))
                .extracting(Decision::kind, Decision::task)
                .contains(tuple(Kind.CONFIRMATION, commune.code()), tuple(Kind.EXTENSION, plan));
        extensions.refuse(plan, version(plan), "Tỉnh yêu cầu đúng hạn", clerk);

        tasks.refuse(plan, version(plan), "Không thuộc chức năng", officer);
        assertThat(decisions.waiting(Kind.REFUSAL, 50, clerk)).singleElement().satisfies(refused -> {
            assertThat(refused.task()).isEqualTo(plan);
            assertThat(refused.words()).isEqualTo("Không thuộc chức năng");
            assertThat(refused.lead()).isEqualTo("Phòng Tài chính - Kế hoạch");
        });
        assertThat(decisions.counts(clerk)).isEqualTo(Map.of(Kind.CONFIRMATION, 1, Kind.REFUSAL, 1));
        // A leader finds what is theirs, a unit's officer nothing, nor does a head who gave no part.
        assertThat(waiting(desk.chairman())).containsExactlyInAnyOrder(Kind.CONFIRMATION, Kind.REFUSAL);
        assertThat(waiting(desk.office().chairman("Người khác"))).isEmpty();
        assertThat(waiting(officer)).isEmpty();
        assertThat(waiting(head)).isEmpty();
    }

    @Test
    void who_gave_a_part_decides_about_it() {
        TaskCode done = part("Lập biểu");
        TaskCode more = part("Rà soát");
        handIn(done, officer);
        extensions.ask(more, version(more), new Wish(objective, "Chờ số liệu", LATER), officer);
        assertThat(decisions.waiting(null, 50, head))
                .extracting(Decision::kind, Decision::task)
                .containsExactlyInAnyOrder(tuple(Kind.CONFIRMATION, done), tuple(Kind.EXTENSION, more));
        assertThat(waiting(clerk)).isEmpty();
        assertThat(waiting(desk.chairman())).isEmpty();
        assertThat(waiting(desk.office().headOf(desk.home()))).isEmpty();
    }

    @Test
    void the_head_decides_on_the_cause_of_a_part_and_never_on_an_own_one() {
        TaskCode late = part("Lập biểu");
        offices.today(DUE);
        delays.report(late, version(late), objective, "Chờ tỉnh", LATER, officer);
        DelayReport report = delays.of(late, head).getFirst();
        assertThat(waiting(head)).containsExactly(Kind.CAUSE);
        for (Actor other :
                List.of(clerk, desk.chairman(), officer, desk.office().headOf(desk.home()))) {
            assertThatThrownBy(() -> delays.confirmCause(late, report.id(), other))
                    .hasMessage("permission.denied");
        }
        assertThat(delays.mayDecide(late, report, head)).isTrue();
        assertThat(delays.mayDecide(late, report, clerk)).isFalse();
        delays.confirmCause(late, report.id(), head);
        assertThat(waiting(head)).isEmpty();
        assertThat(tasks.file(late, head).history())
                .extracting(Entry::step, Entry::by)
                .contains(tuple(Step.AGREE_CAUSE, head.id()));

        TaskCode own = part("Rà soát");
        delays.report(own, version(own), objective, "Chờ tỉnh", LATER, head);
        long reported = delays.of(own, head).getFirst().id();
        assertThat(waiting(head)).isEmpty();
        assertThatThrownBy(() -> delays.confirmCause(own, reported, head)).hasMessage("task.own-work");
        assertThat(delays.of(own, head).getFirst().confirmedBy()).isNull();
    }

    @Test
    void a_cause_is_denied_with_a_reason_and_is_then_decided() {
        offices.today(DUE);
        delays.report(plan, version(plan), objective, "Chờ tỉnh", LATER, officer);
        long report = delays.of(plan, clerk).getFirst().id();
        assertThat(waiting(clerk)).containsExactly(Kind.CAUSE);
        assertThatThrownBy(() -> delays.denyCause(plan, report, " ", clerk)).hasMessage("task.reason-missing");
        assertThatThrownBy(() -> delays.denyCause(plan, report, "Đã có ý kiến", officer))
                .hasMessage("permission.denied");
        delays.denyCause(plan, report, "Tỉnh đã có ý kiến từ tháng 8", clerk);
        assertThat(waiting(clerk)).isEmpty();
        assertThat(delays.of(plan, officer).getFirst().answer()).isEqualTo("Tỉnh đã có ý kiến từ tháng 8");
        assertThatThrownBy(() -> delays.confirmCause(plan, report, desk.chairman()))
                .hasMessage("delay.decided");
        assertThat(tasks.file(plan, officer).history())
                .extracting(Entry::step, Entry::text)
                .contains(tuple(Step.DENY_CAUSE, "Tỉnh đã có ý kiến từ tháng 8"));
    }

    @Test
    void the_head_confirms_the_cause_in_the_evidence_of_a_part_and_answers_what_is_contested() {
        TaskCode late = part("Lập biểu");
        offices.today(LocalDate.of(2024, 11, 20));
        EvidenceRow row = row(late, head);
        assertThat(work.mayConfirm(row, head)).isTrue();
        assertThat(work.mayConfirm(row, clerk)).isFalse();
        work.contest(NOVEMBER, late, desk.finance(), "Chậm do chờ tỉnh", officer);
        assertThat(decisions.waiting(Kind.CONTEST, 50, head)).singleElement().satisfies(each -> {
            assertThat(each.period()).isEqualTo(NOVEMBER.key());
            assertThat(each.person()).isEqualTo(officer.id());
            assertThat(each.words()).isEqualTo("Chậm do chờ tỉnh");
        });
        assertThat(waiting(officer)).isEmpty();
        work.confirmCause(NOVEMBER, late, desk.finance(), row.weighing(), "Chờ tỉnh", head);
        assertThat(row(late, head).excused()).isEqualTo(1);
    }

    private EvidenceRow row(TaskCode code, Actor by) {
        return evidence.month(NOVEMBER, by).rows().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
