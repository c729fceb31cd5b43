package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.SamplePapers.Line;
import io.github.roviec.office.documents.scan.Tesseract;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Proposals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Scans read in the background. The house's own worker stands still here: the tests are the nodes.
@OfficeTest
class ScannedPapersTest {

    private static final String HEAD = "THÔNG BÁO";
    private static final String FIRST = "1. Giao Phòng Nội vụ chủ trì rà soát hồ sơ, hoàn thành trước ngày 30/10/2024.";
    private static final String SECOND = "2. Giao Văn phòng tổng hợp kết quả, báo cáo trước ngày 15/11/2024.";
    private static final String THIRD = "3. Giao Trung tâm Y tế tiếp tục theo dõi tình hình dịch bệnh.\nCác cơ quan,"
            + " đơn vị nghiêm túc triển khai thực hiện các nội dung nêu trên; trong quá trình thực hiện nếu có khó"
            + " khăn, vướng mắc thì kịp thời phản ánh về Văn phòng để tổng hợp.";

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScanWork house;

    @Autowired
    Scanner scanner;

    @Autowired
    PageQueue queue;

    @Autowired
    PageStore pages;

    @Autowired
    ScannedPapers papers;

    @BeforeEach
    void standStill() {
        assumeTrue(Tesseract.here().program() != null, "no tesseract with Vietnamese letters: skipped");
        house.stop();
    }

    @AfterEach
    void goOn() {
        house.start();
    }

    private ScanWork node() {
        return new ScanWork(scanner, queue, pages, papers);
    }

    private static void work(ScanWork node) {
        while (node.step()) {
            // The next page.
        }
    }

    private static Upload scan(String... pages) throws IOException {
        List<List<Line>> set = new ArrayList<>();
        for (String page : pages) {
            set.add(SamplePapers.set(90, page.split("\n")));
        }
        return new Upload("ban-chup.pdf", SamplePapers.scanOf(0.7, set));
    }

    private List<String> facts(TestOffice office, DocumentId id) {
        return audit.about(office.authority(), new Subject("document", Long.toString(id.value()))).stream()
                .map(AuditEntry::kind)
                .toList();
    }

    @Test
    void pages_are_read_one_by_one_and_what_was_read_outlives_the_node() throws IOException {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        DocumentId id = documents
                .receive(scan(HEAD + "\n" + FIRST, SECOND, THIRD), clerk)
                .id();
        assertThat(documents.scanning(office.authority())).containsEntry(id, new Scanning(1, 3));
        assertThat(documents.paper(id, clerk).text()).isEmpty();
        assertThat(facts(office, id)).isEmpty();

        ScanWork first = node();
        assertThat(first.step()).isTrue();
        assertThat(documents.scanning(office.authority())).containsEntry(id, new Scanning(2, 3));

        // That node is gone; another one goes on with the last page only.
        work(node());
        assertThat(documents.scanning(office.authority())).isEmpty();
        assertThat(documents.paper(id, clerk).text())
                .contains("Phòng Nội vụ")
                .contains("Văn phòng tổng hợp")
                .contains("Trung tâm Y tế");
        assertThat(jdbc.sql("select tries from documents.page where document_id = :id order by number")
                        .param("id", id.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1, 1);
        assertThat(documents.leaves(id, clerk))
                .extracting(Leaf::state)
                .containsExactly(Leaf.State.READ, Leaf.State.READ, Leaf.State.READ);
        assertThat(documents.leaves(id, clerk).get(2).lines()).isNotEmpty();
        assertThat(proposals.of(id, clerk)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(facts(office, id)).startsWith("DocumentReceived", "DocumentRead");
        assertThat(facts(office, id)).filteredOn("DocumentRead"::equals).hasSize(1);
    }

    @Test
    void two_nodes_never_read_the_same_page_and_the_paper_is_told_once() throws Exception {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        DocumentId id = documents
                .receive(scan(HEAD + "\n" + FIRST, SECOND, THIRD, THIRD), clerk)
                .id();
        List<Callable<Object>> nodes = List.of(
                () -> {
                    work(node());
                    return true;
                },
                () -> {
                    work(node());
                    return true;
                });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(nodes)) {
                done.get();
            }
        }
        assertThat(jdbc.sql("select tries from documents.page where document_id = :id order by number")
                        .param("id", id.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1, 1, 1);
        assertThat(facts(office, id)).filteredOn("DocumentRead"::equals).hasSize(1);
        assertThat(documents.paper(id, clerk).text().split("Trung tâm Y tế")).hasSize(3);
    }

    @Test
    void a_page_whose_node_fell_silent_is_read_by_another() throws IOException {
        TestOffice office = offices.found();
        DocumentId id = documents
                .receive(scan(HEAD + "\n" + FIRST, SECOND), office.clerk())
                .id();
        assertThat(queue.next("gone")).isPresent();
        assertThat(node().step()).isFalse();
        jdbc.sql("update documents.page set leased_until = clock_timestamp() - interval '1 second'"
                        + " where document_id = :id and leased_by = 'gone'")
                .param("id", id.value())
                .update();
        work(node());
        assertThat(documents.scanning(office.authority())).isEmpty();
        assertThat(documents.paper(id, office.clerk()).text()).contains("Văn phòng tổng hợp");
    }

    @Test
    void a_page_that_brings_nodes_down_is_given_up_and_shown_as_such() throws IOException {
        TestOffice office = offices.found();
        DocumentId id = documents
                .receive(scan(HEAD + "\n" + FIRST, SECOND), office.clerk())
                .id();
        jdbc.sql("update documents.page set tries = 3 where document_id = :id and number = 2")
                .param("id", id.value())
                .update();
        work(node());
        assertThat(documents.leaves(id, office.clerk()))
                .extracting(Leaf::state)
                .containsExactly(Leaf.State.READ, Leaf.State.UNREADABLE);
        assertThat(documents.paper(id, office.clerk()).text()).contains("Phòng Nội vụ");
    }

    @Test
    void a_scan_with_the_mark_on_its_first_page_is_never_kept() throws IOException {
        TestOffice office = offices.found();
        refuses(
                "document.secret",
                () -> documents.receive(scan("MẬT\n" + HEAD + "\n" + FIRST, SECOND), office.clerk()));
        assertThat(kept(office)).isZero();
    }

    @Test
    void a_scan_whose_later_page_carries_the_mark_is_deleted_and_the_sender_told() throws IOException {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        Upload upload = scan(HEAD + "\n" + FIRST, "TUYỆT MẬT\n" + SECOND);
        DocumentId id = documents.receive(upload, clerk).id();
        work(node());
        assertThat(kept(office)).isZero();
        assertThat(documents.count(office.authority())).isZero();
        assertThat(facts(office, id)).containsExactly("DocumentRemoved");
        assertThat(documents.removed(office.authority(), 30)).singleElement().satisfies(removed -> {
            assertThat(removed.page()).isEqualTo(2);
            assertThat(removed.receivedBy()).isEqualTo(clerk.id());
        });
        refuses("document.removed", () -> documents.paper(id, clerk));
        refuses("document.secret", () -> documents.receive(upload, clerk));
    }

    private int kept(TestOffice office) {
        return jdbc.sql("select count(*) from documents.file where authority_id = :authority")
                .param("authority", office.authority().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_page_has_a_picture_for_who_may_see_the_paper() throws IOException {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        DocumentId id = documents.receive(scan(HEAD + "\n" + FIRST), clerk).id();
        assertThat(documents.picture(id, 1, clerk).content()).hasSizeGreaterThan(10_000);
        refuses("document.unknown", () -> documents.picture(id, 2, clerk));
        refuses(
                "document.unknown",
                () -> documents.picture(id, 1, offices.found().clerk()));
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
