package io.github.roviec.office.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.TestDesk.Desk;
import io.github.roviec.office.tasks.rhythm.Every;
import io.github.roviec.office.tasks.rhythm.PeriodReport;
import io.github.roviec.office.tasks.rhythm.Rhythm;
import io.github.roviec.office.tasks.rhythm.Rhythms;
import io.github.roviec.office.tasks.rhythm.WaitingReport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Ongoing work of a real paper, from the words "trước ngày 25 hằng tháng" to the reports of its months. Given on
/// 8/10/2024.
@OfficeTest
@Import(TestDesk.class)
class RhythmsTest {

    private static final String TEXT = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 26 tháng 9 năm 2024)

            Ngày 26/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ tháng 9 năm 2024. Sau khi thảo luận, đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

            1. Giao Phòng Tài chính - Kế hoạch tổng hợp tiến độ giải ngân vốn đầu tư công, báo cáo UBND huyện trước ngày 25 hằng tháng.
            2. Giao UBND các xã, thị trấn báo cáo kết quả thu gom rác thải về UBND huyện trước ngày 20 hằng tháng.

            Trên đây là Thông báo kết luận phiên họp UBND huyện, yêu cầu các cơ quan, đơn vị liên quan nghiêm túc tổ chức thực hiện./.
            """;

    @Autowired
    TestDesk desks;

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Tasks tasks;

    @Autowired
    Rulings rulings;

    @Autowired
    Rhythms rhythms;

    @Autowired
    AuditLog audit;

    private Desk desk;
    private Actor clerk;
    private Actor officer;
    private TaskCode monthly;

    @BeforeEach
    void assign() {
        desk = desks.set();
        clerk = desk.clerk();
        officer = desk.office().officerOf(desk.finance());
        String stamp = "\nLưu: VT, bản " + desk.office().unit().value() + "\n";
        DocumentId paper = documents
                .receive(new Upload("ket-luan.txt", (TEXT + stamp).getBytes(StandardCharsets.UTF_8)), clerk)
                .id();
        proposals.acceptAllWithoutDoubt(paper, clerk);
        assignment.assign(paper, clerk);
        monthly = find("giải ngân");
    }

    private TaskCode find(String words) {
        return tasks.list(TaskFilter.ALL, new Page(1, 50), clerk).stream()
                .filter(row -> row.text().contains(words))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private List<LocalDate> dues(TaskCode code) {
        return rhythms.reports(code, clerk).stream()
                .map(PeriodReport::due)
                .toList()
                .reversed();
    }

    private int version(TaskCode code) {
        return tasks.file(code, clerk).version();
    }

    @Test
    void the_words_of_the_paper_are_the_rhythm_of_the_task() {
        TaskRow row = tasks.file(monthly, clerk).row();
        assertThat(row.taskClass()).isEqualTo(TaskClass.ONGOING);
        assertThat(row.due().date()).isNull();
        assertThat(rhythms.of(monthly, clerk).orElseThrow().rhythm()).isEqualTo(new Rhythm(Every.MONTH, 1, 25));
        assertThat(dues(monthly)).containsExactly(LocalDate.of(2024, 10, 25));
        assertThat(rhythms.waiting(50, officer)).isEmpty();
        offices.today(LocalDate.of(2024, 10, 18));
        assertThat(rhythms.waiting(50, officer)).extracting(WaitingReport::task).containsExactly(monthly);
        assertThat(rhythms.waiting(50, officer))
                .extracting(WaitingReport::period)
                .containsExactly("10/2024");
    }

    @Test
    void each_unit_of_a_group_has_its_own_report() {
        TaskFile whole = tasks.file(find("rác thải"), clerk);
        assertThat(dues(whole.row().code())).isEmpty();
        assertThat(whole.parts())
                .hasSize(3)
                .allSatisfy(part -> assertThat(dues(part.code())).containsExactly(LocalDate.of(2024, 10, 21)));
        TaskCode part = whole.parts().getFirst().code();
        assertThatThrownBy(() -> rhythms.set(part, new Rhythm(Every.WEEK, 1, 5), clerk))
                .hasMessage("rhythm.part");
    }

    @Test
    void what_was_missed_while_nothing_ran_is_made_up_for_once() {
        offices.today(LocalDate.of(2025, 2, 3));
        List<CompletableFuture<Integer>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.supplyAsync(rhythms::catchUp))
                .toList();
        nodes.forEach(CompletableFuture::join);
        rhythms.catchUp();
        assertThat(dues(monthly))
                .containsExactly(
                        LocalDate.of(2024, 10, 25),
                        LocalDate.of(2024, 11, 25),
                        LocalDate.of(2024, 12, 25),
                        LocalDate.of(2025, 2, 3), // 25/1/2025 lies before Tết, a Saturday; the days after it are off
                        LocalDate.of(2025, 2, 25));
        assertThat(rhythms.reports(monthly, clerk))
                .extracting(PeriodReport::state)
                .containsExactly(
                        PeriodReport.State.WAITING,
                        PeriodReport.State.WAITING,
                        PeriodReport.State.LATE,
                        PeriodReport.State.LATE,
                        PeriodReport.State.LATE);
        assertThat(audit.about(clerk.authority(), new Subject("task", monthly.value())).stream()
                        .filter(entry -> entry.kind().equals("PeriodReportWanted")))
                .hasSize(5);
    }

    @Test
    void a_report_on_a_period_never_completes_the_task() {
        PeriodReport october = rhythms.reports(monthly, clerk).getFirst();
        assertThatThrownBy(() -> rhythms.report(monthly, version(monthly), october.id(), "Đã làm", null, officer))
                .hasMessage("task.step-impossible");
        tasks.acknowledge(monthly, version(monthly), officer);
        assertThatThrownBy(() -> rhythms.report(monthly, version(monthly), october.id(), " ", null, officer))
                .hasMessage("task.text-missing");
        assertThatThrownBy(() -> rhythms.report(monthly, version(monthly), october.id(), "Đã làm", null, clerk))
                .hasMessage("permission.denied");
        rhythms.report(monthly, version(monthly), october.id(), "Giải ngân 61,2%", "52/BC-TCKH", officer);
        assertThat(tasks.file(monthly, clerk).row().state()).isEqualTo(WorkState.ACKNOWLEDGED);
        assertThat(rhythms.reports(monthly, clerk).getFirst().state()).isEqualTo(PeriodReport.State.REPORTED);
        assertThat(tasks.file(monthly, clerk).history()).last().satisfies(entry -> {
            assertThat(entry.step()).isEqualTo(Step.REPORT_PERIOD);
            assertThat(entry.change()).isEqualTo("10/2024");
        });
        assertThatThrownBy(() -> rhythms.report(monthly, version(monthly), october.id(), "Lại", null, officer))
                .isInstanceOf(Conflict.class)
                .hasMessage("rhythm.reported");
    }

    @Test
    void another_rhythm_takes_back_what_nobody_has_reported() {
        rhythms.set(monthly, new Rhythm(Every.WEEK, 1, 5), clerk);
        assertThat(dues(monthly)).containsExactly(LocalDate.of(2024, 10, 11));
        rhythms.set(monthly, new Rhythm(Every.MONTH, 1, 28), clerk);
        assertThat(dues(monthly)).containsExactly(LocalDate.of(2024, 10, 28));
        rhythms.end(monthly, clerk);
        assertThat(dues(monthly)).isEmpty();
        assertThat(rhythms.of(monthly, clerk)).isEmpty();
        assertThatThrownBy(() -> rhythms.set(monthly, new Rhythm(Every.YEAR, 12, 1), officer))
                .hasMessage("permission.denied");
    }

    @Test
    void while_the_work_rests_nobody_reports() {
        rulings.suspend(monthly, version(monthly), "Chờ tỉnh", clerk);
        assertThat(rhythms.reports(monthly, clerk).getFirst().state()).isEqualTo(PeriodReport.State.EXCUSED);
        offices.today(LocalDate.of(2024, 12, 2));
        rhythms.catchUp();
        assertThat(rhythms.reports(monthly, clerk))
                .hasSize(3)
                .allMatch(report -> report.state() == PeriodReport.State.EXCUSED);
        rulings.resume(monthly, version(monthly), null, null, clerk);
        assertThat(rhythms.reports(monthly, clerk))
                .extracting(PeriodReport::state)
                .containsExactly(PeriodReport.State.WAITING, PeriodReport.State.EXCUSED, PeriodReport.State.EXCUSED);
    }
}
