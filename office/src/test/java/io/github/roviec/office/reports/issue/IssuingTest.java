package io.github.roviec.office.reports.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Spreadsheet;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.documents.arrival.ArrivalEntry;
import io.github.roviec.office.documents.arrival.Arrivals;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.PaperRegisters;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftState;
import io.github.roviec.office.reports.draft.DraftStep;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.draft.Marked;
import io.github.roviec.office.reports.paper.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class IssuingTest {

    @Autowired
    TestOffices offices;

    @Autowired
    Drafts drafts;

    @Autowired
    Issuing issuing;

    @Autowired
    IssuedPapers papers;

    @Autowired
    PaperRegisters registers;

    @Autowired
    PaperLinks links;

    @Autowired
    Documents documents;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private TestOffice office;
    private Actor clerk;
    private Actor colleague;
    private Actor chairman;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        clerk = office.clerk();
        colleague = office.clerk();
        chairman = office.chairman("Hoàng Văn Mẫu");
    }

    private Draft signed() {
        return signed(drafts.compose("BC_NHIEM_VU", "2024-T9", null, clerk));
    }

    private Draft signed(long id) {
        drafts.move(id, drafts.draft(id, clerk).version(), DraftStep.SUBMIT, null, clerk);
        drafts.move(id, drafts.draft(id, clerk).version(), DraftStep.CHECK, null, colleague);
        drafts.move(id, drafts.draft(id, clerk).version(), DraftStep.SIGN, null, chairman);
        return drafts.draft(id, clerk);
    }

    private long issue(Draft draft) {
        return issuing.issue(draft.id(), draft.version(), clerk);
    }

    @Test
    void numbers_follow_each_other_by_issuer_year_and_kind() {
        assertThat(papers.paper(issue(signed()), clerk).number()).isEqualTo("01/BC-UBND");
        assertThat(papers.paper(issue(signed()), clerk).number()).isEqualTo("02/BC-UBND");
        offices.today(LocalDate.of(2025, 1, 2));
        IssuedPaper next = papers.paper(issue(signed()), clerk);
        assertThat(next.number()).isEqualTo("01/BC-UBND");
        assertThat(next.words()).isEqualTo("Báo cáo số 01/BC-UBND ngày 02 tháng 01 năm 2025");
        assertThat(next.signer()).isEqualTo("Hoàng Văn Mẫu");
        assertThat(papers.count(2024, clerk)).isEqualTo(2);
        assertThat(papers.list(2024, new Page(1, 10), clerk))
                .extracting(IssuedPaper::number)
                .containsExactly("02/BC-UBND", "01/BC-UBND");
    }

    @Test
    void many_at_once_wait_for_each_other_and_leave_no_gap() throws Exception {
        List<Draft> all = IntStream.range(0, 6).mapToObj(_ -> signed()).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Long>> deeds = new ArrayList<>();
            all.forEach(draft -> deeds.add(() -> issue(draft)));
            for (Future<Long> each : pool.invokeAll(deeds)) {
                each.get();
            }
        }
        assertThat(papers.list(2024, new Page(1, 10), clerk))
                .extracting(IssuedPaper::number)
                .containsExactlyInAnyOrder(
                        "01/BC-UBND", "02/BC-UBND", "03/BC-UBND", "04/BC-UBND", "05/BC-UBND", "06/BC-UBND");
    }

    @Test
    void a_number_that_was_rolled_back_was_never_given() {
        Draft draft = signed();
        transaction.executeWithoutResult(status -> {
            issue(draft);
            status.setRollbackOnly();
        });
        assertThat(papers.count(2024, clerk)).isZero();
        assertThat(papers.paper(issue(draft), clerk).number()).isEqualTo("01/BC-UBND");
    }

    @Test
    void what_was_issued_never_changes_and_its_files_say_what_was_signed() throws Exception {
        Draft draft = signed();
        long id = issue(draft);
        assertThat(drafts.draft(draft.id(), clerk).state()).isEqualTo(DraftState.ISSUED);
        PaperFile word = papers.file(id, PaperFile.Format.DOCX, clerk);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.content()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Số: 01/BC-UBND", "ngày 08 tháng 10 năm 2024", "Hoàng Văn Mẫu", "TM. ỦY BAN NHÂN DÂN");
        }
        assertThat(papers.file(id, PaperFile.Format.PDF, clerk).sha256())
                .hasSize(64)
                .isEqualTo(papers.sha256(id, PaperFile.Format.PDF, clerk));
        int version = drafts.draft(draft.id(), clerk).version();
        assertThatThrownBy(() -> drafts.save(draft.id(), version, Map.of("head.subject", "Khác"), clerk))
                .hasMessage("paper.frozen");
        for (String sql : List.of(
                "update reports.issued set subject = 'Khác' where id = :id",
                "delete from reports.issued where id = :id",
                "update reports.issued_file set content = 'x' where issued_id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changes");
        }
        assertThatThrownBy(() -> issuing.issue(draft.id(), version, clerk)).hasMessage("paper.not-signed");
    }

    @Test
    void a_wrong_paper_is_replaced_by_another_that_says_so() {
        long wrong = issue(signed());
        offices.today(LocalDate.of(2024, 10, 9));
        long anew = issuing.replace(wrong, clerk);
        Draft draft = drafts.draft(anew, clerk);
        assertThat(draft.paper().head().replaces()).isEqualTo("Báo cáo số 01/BC-UBND ngày 08 tháng 10 năm 2024");
        assertThat(draft.paper().head().number()).isNull();
        assertThat(draft.composedAt()).as("its numbers are those of the first").isBefore(draft.changedAt());
        Paragraph first = draft.paper().body().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
        drafts.save(
                anew,
                draft.version(),
                Map.of("b." + first.key(), Marked.write(first.words()) + " (đã đính chính)"),
                clerk);
        IssuedPaper second = papers.paper(issue(signed(anew)), clerk);
        assertThat(second.number()).isEqualTo("02/BC-UBND");
        assertThat(second.replaces()).isEqualTo("01/BC-UBND");
        assertThat(papers.paper(wrong, clerk).replacedByNumber()).isEqualTo("02/BC-UBND");
        assertThatThrownBy(() -> issuing.replace(wrong, clerk)).hasMessage("paper.replaced");
        List<List<String>> rows =
                Spreadsheet.rows("a.xlsx", registers.out(2024, clerk).content());
        assertThat(rows.get(4)).startsWith("01/BC-UBND", "8/10/2024");
        assertThat(rows.get(4)).last().isEqualTo("Đã bị thay thế bởi số 02/BC-UBND");
        assertThat(rows.get(5)).last().isEqualTo("Thay thế 01/BC-UBND");
    }

    @Test
    void of_two_that_take_the_place_of_one_paper_the_second_is_told_and_leaves_no_gap() throws Exception {
        long wrong = issue(signed());
        Draft one = signed(issuing.replace(wrong, clerk));
        Draft two = signed(issuing.replace(wrong, clerk));
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<Long> second = transaction.execute(_ -> {
                issue(one);
                Future<Long> waits = pool.submit(() -> issue(two));
                assertThatThrownBy(() -> waits.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return waits;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(second).get())
                    .hasCauseInstanceOf(Conflict.class)
                    .hasMessageContaining("paper.replaced");
        }
        assertThat(papers.paper(issue(signed()), clerk).number()).isEqualTo("03/BC-UBND");
    }

    @Test
    void a_paper_names_the_papers_it_rests_on() {
        long first = issue(signed());
        long second = drafts.compose("BC_NHIEM_VU", "2024-T9", null, clerk);
        links.add(second, PaperLinks.Kind.BASIS, "1/BC-UBND", clerk);
        assertThat(links.of(second, clerk)).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(PaperLinks.Kind.BASIS);
            assertThat(link.draft()).isEqualTo(papers.paper(first, clerk).draft());
        });
        assertThatThrownBy(() -> links.add(second, PaperLinks.Kind.BASIS, "1/BC-UBND", clerk))
                .hasMessage("paper.link-twice");
        assertThatThrownBy(() -> links.add(second, PaperLinks.Kind.ANSWERS, "77/CV-X", clerk))
                .hasMessage("paper.link-unknown");
        assertThatThrownBy(() -> links.add(second, PaperLinks.Kind.CARRIES_OUT, "2024-9999", clerk))
                .hasMessage("task.unknown");
        var received = documents.receive(new Upload("den.docx", notice()), clerk);
        var paper = documents.paper(received.id(), clerk);
        assertThat(paper.number()).isNotNull();
        links.add(second, PaperLinks.Kind.ANSWERS, paper.number() + "/" + paper.symbol(), clerk);
        assertThat(links.of(second, clerk))
                .extracting(PaperLinks.Link::document)
                .contains(received.id().value());
        links.remove(second, links.of(second, clerk).getFirst().id(), clerk);
        assertThat(links.of(second, clerk)).hasSize(1);
    }

    @Test
    void the_paper_of_a_unit_that_is_no_more_can_be_opened_and_bears_the_name_of_its_day() throws Exception {
        UnitId finance = office.department("Phòng Tài chính");
        Actor head = office.headOf(finance);
        Actor officer = office.officerOf(finance);
        long draft = drafts.compose("BC_DON_VI", "2024-T9", finance, officer);
        drafts.move(draft, 1, DraftStep.SUBMIT, null, officer);
        drafts.move(draft, 2, DraftStep.CHECK, null, head);
        drafts.move(draft, 3, DraftStep.SIGN, null, head);
        long issued = issuing.issue(draft, 4, head);
        organisation.rename(finance, "Phòng Tài chính - Kế hoạch", LocalDate.of(2024, 11, 1), clerk.id());
        UnitId heir = office.department("Phòng Kinh tế");
        organisation.succeed(
                new Succession(Set.of(finance), Set.of(heir), LocalDate.of(2024, 12, 1), "Nghị quyết số 1"),
                clerk.id());
        offices.today(LocalDate.of(2024, 12, 8));
        assertThat(drafts.draft(draft, clerk).state()).isEqualTo(DraftState.ISSUED);
        assertThat(papers.file(issued, PaperFile.Format.PDF, clerk).content()).isNotEmpty();
        assertThatThrownBy(() -> drafts.draft(draft, office.headOf(heir))).hasMessage("paper.unknown");
        List<List<String>> rows =
                Spreadsheet.rows("a.xlsx", registers.out(2024, clerk).content());
        assertThat(rows.get(4)).contains("Phòng Tài chính");
    }

    @Test
    void links_are_told_reach_only_what_is_seen_and_end_with_the_issue() {
        UnitId finance = office.department("Phòng Tài chính");
        Actor officer = office.officerOf(finance);
        long other = issue(signed());
        long own = drafts.compose("BC_DON_VI", "2024-T9", finance, officer);
        assertThatThrownBy(() -> links.add(own, PaperLinks.Kind.BASIS, "1/BC-UBND", officer))
                .hasMessage("paper.link-unknown");
        links.add(own, PaperLinks.Kind.BASIS, "01/BC-UBND", clerk);
        assertThat(links.of(own, officer)).singleElement().satisfies(link -> {
            assertThat(link.words()).isEqualTo("01/BC-UBND");
            assertThat(link.draft()).as("not to be opened by the unit").isNull();
        });
        assertThat(links.of(own, clerk))
                .extracting(PaperLinks.Link::draft)
                .containsExactly(papers.paper(other, clerk).draft());
        assertThat(told("draft", own)).contains("PaperLinked");
        links.remove(own, links.of(own, clerk).getFirst().id(), clerk);
        assertThat(told("draft", own)).contains("PaperUnlinked");

        Draft draft = signed(drafts.compose("BC_NHIEM_VU", "2024-T9", null, clerk));
        links.add(draft.id(), PaperLinks.Kind.BASIS, "1/BC-UBND", clerk);
        issue(draft);
        assertThatThrownBy(() -> links.add(draft.id(), PaperLinks.Kind.ANSWERS, "1/BC-UBND", clerk))
                .hasMessage("paper.link-issued");
        long kept = links.of(draft.id(), clerk).getFirst().id();
        assertThatThrownBy(() -> links.remove(draft.id(), kept, clerk)).hasMessage("paper.link-issued");
        assertThat(links.of(draft.id(), clerk)).hasSize(1);
    }

    private List<String> told(String kind, long id) {
        return jdbc.sql("select kind from audit.fact where about_kind = :kind and about_id = :id order by id")
                .param("kind", kind)
                .param("id", Long.toString(id))
                .query((row, _) -> row.getString("kind"))
                .list();
    }

    private static byte[] notice() {
        try (var demo = Objects.requireNonNull(IssuingTest.class.getResourceAsStream("/demo/notice-2024-08.docx"))) {
            return demo.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_unit_sees_its_own_issued_papers_and_the_register_of_papers_in_has_the_year_of_receipt() throws Exception {
        UnitId finance = office.department("Phòng Tài chính");
        Actor officer = office.officerOf(finance);
        long id = issue(signed());
        assertThat(papers.list(2024, new Page(1, 10), officer)).isEmpty();
        assertThat(papers.count(2024, officer)).isZero();
        assertThatThrownBy(() -> papers.file(id, PaperFile.Format.PDF, officer)).hasMessage("paper.unknown");
        assertThatThrownBy(() -> papers.sha256(id, PaperFile.Format.PDF, officer))
                .hasMessage("paper.unknown");

        var received = documents.paper(
                documents.receive(new Upload("den.docx", notice()), clerk).id(), clerk);
        assertThat(Spreadsheet.rows("a.xlsx", registers.in(2024, clerk).content()))
                .hasSize(4);
        arrivals.register(
                received.id(),
                new ArrivalEntry(
                        LocalDate.of(2024, 10, 8),
                        "UBND tỉnh",
                        received.number() + "/" + received.symbol(),
                        received.date(),
                        "Thông báo. Kết luận",
                        "Phòng Nội vụ",
                        LocalDate.of(2024, 10, 8),
                        null,
                        ""),
                clerk);
        List<List<String>> rows =
                Spreadsheet.rows("a.xlsx", registers.in(2024, clerk).content());
        assertThat(rows.get(4))
                .startsWith("8/10/2024", "1", "UBND tỉnh")
                .contains(received.number() + "/" + received.symbol(), "Phòng Nội vụ");
        assertThat(Spreadsheet.rows("a.xlsx", registers.in(2023, clerk).content()))
                .hasSizeLessThan(rows.size());
    }

    @Test
    void only_the_registry_issues_and_only_what_is_signed() {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T9", null, clerk);
        assertThatThrownBy(() -> issuing.issue(id, 1, clerk)).hasMessage("paper.not-signed");
        Draft draft = signed(id);
        assertThatThrownBy(() -> issuing.issue(draft.id(), draft.version(), chairman))
                .hasMessage("permission.denied");
        assertThatThrownBy(() -> issuing.issue(draft.id(), draft.version() - 1, clerk))
                .hasMessage("paper.changed");
        Actor stranger = offices.found().clerk();
        assertThatThrownBy(() -> issuing.issue(draft.id(), draft.version(), stranger))
                .hasMessage("paper.unknown");
    }
}
