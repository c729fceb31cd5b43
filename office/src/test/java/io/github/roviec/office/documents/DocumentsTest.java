package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.audit.AuditEntry;
import io.github.roviec.office.audit.AuditLog;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.file.FileType;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class DocumentsTest {

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    private static Upload paper(String... more) {
        List<String> lines = new ArrayList<>(List.of(
                "THÔNG BÁO",
                "Kết luận phiên họp thường kỳ tháng 9 năm 2024",
                "Ngày 24/9/2024, UBND huyện họp phiên thường kỳ. Chủ tịch UBND huyện kết luận như sau:",
                "1. Giao Phòng Nội vụ chủ trì rà soát hồ sơ, hoàn thành trước ngày 30/10/2024."));
        lines.addAll(List.of(more));
        return new Upload("thong-bao.docx", SamplePapers.docx(lines.toArray(String[]::new)));
    }

    @Test
    void a_paper_is_kept_byte_for_byte_with_its_text_and_its_reading() {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        Upload upload = paper();
        Received received = documents.receive(upload, clerk);
        assertThat(received.known()).isFalse();

        Paper paper = documents.paper(received.id(), clerk);
        assertThat(paper.text()).contains("Giao Phòng Nội vụ chủ trì");
        assertThat(paper.receivedBy()).isEqualTo(clerk.id());
        StoredFile file = documents.file(paper.file(), clerk);
        assertThat(file.content()).isEqualTo(upload.content());
        assertThat(file.mediaType()).isEqualTo(FileType.DOCX.mediaType());
        assertThat(file.id()).isEqualTo(FileId.of(upload.content()));
        for (FoundDirective directive : documents.directives(received.id(), office.authority())) {
            assertThat(directive.start()).isBetween(0, directive.end());
            assertThat(directive.end()).isLessThanOrEqualTo(paper.text().length());
        }
        assertThat(documents.list(office.authority(), new Page(1, 10)))
                .extracting(PaperRow::id)
                .containsExactly(received.id());
        assertThat(documents.count(office.authority())).isOne();
        assertThat(audit.about(
                        office.authority(),
                        new Subject("document", Long.toString(received.id().value()))))
                .extracting(AuditEntry::kind)
                .startsWith("DocumentReceived", "DocumentRead");
    }

    @Test
    void leads_are_found_in_the_offices_own_list_as_it_was_on_the_papers_day() {
        TestOffice office = offices.found();
        UnitId internal = office.department("Phòng Nội vụ");
        GroupId communes = office.communes();
        Upload upload = paper("2. UBND các xã, thị trấn báo cáo kết quả về Văn phòng trước ngày 15/10/2024.");
        Received received = documents.receive(upload, office.clerk());

        List<FoundDirective> found = documents.directives(received.id(), office.authority());
        assertThat(found).hasSize(2);
        assertThat(found.get(0).due()).isEqualTo(LocalDate.of(2024, 10, 30));
        assertThat(found.get(0).parties()).first().extracting(FoundParty::unit).isEqualTo(internal);
        assertThat(found.get(1).parties()).first().extracting(FoundParty::group).isEqualTo(communes);
    }

    @Test
    void the_same_file_again_is_recognised_whoever_brings_it_and_under_whatever_name() {
        TestOffice office = offices.found();
        Upload upload = paper();
        Received first = documents.receive(upload, office.clerk());
        Received again = documents.receive(new Upload("khac.doc", upload.content()), office.clerk());
        assertThat(again).isEqualTo(new Received(first.id(), true));
        assertThat(documents.count(office.authority())).isOne();
    }

    @Test
    void two_people_with_the_same_file_at_the_same_moment_get_one_paper() throws Exception {
        TestOffice office = offices.found();
        Upload upload = paper();
        int people = 6;
        CyclicBarrier together = new CyclicBarrier(people);
        List<Callable<Received>> uploads = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Actor clerk = office.clerk();
            uploads.add(() -> {
                together.await();
                return documents.receive(upload, clerk);
            });
        }
        List<Received> received = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(uploads)) {
                received.add(done.get());
            }
        }
        Set<DocumentId> ids = new HashSet<>(received.stream().map(Received::id).toList());
        assertThat(ids).hasSize(1);
        assertThat(received.stream().filter(one -> !one.known())).hasSize(1);
        assertThat(audit.about(
                        office.authority(),
                        new Subject(
                                "document", Long.toString(ids.iterator().next().value()))))
                .filteredOn(entry -> entry.kind().equals("DocumentReceived"))
                .hasSize(1);
    }

    @Test
    void of_a_secret_paper_nothing_is_kept() {
        TestOffice office = offices.found();
        Actor clerk = office.clerk();
        Upload secret = new Upload("a.docx", SamplePapers.docx("UBND XÃ A", "TỐI MẬT", "Giao Công an xã thực hiện."));
        refuses("document.secret", () -> documents.receive(secret, clerk));
        refuses("document.secret", () -> documents.keep(secret, clerk));
        assertThat(jdbc.sql("select count(*) from documents.file where authority_id = :authority")
                        .param("authority", office.authority().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(documents.count(office.authority())).isZero();
    }

    @Test
    void another_authority_sees_neither_the_paper_nor_the_file() {
        Actor clerk = offices.found().clerk();
        Actor stranger = offices.found().clerk();
        DocumentId id = documents.receive(paper(), clerk).id();
        FileId file = documents.paper(id, clerk).file();
        refuses("document.unknown", () -> documents.paper(id, stranger));
        refuses("document.unknown", () -> documents.file(file, stranger));
    }

    @Test
    void only_who_may_receive_papers_does() {
        TestOffice office = offices.found();
        UnitId department = office.department("Phòng Nội vụ");
        refuses("permission.denied", () -> documents.receive(paper(), office.officerOf(department)));
        refuses("permission.denied", () -> documents.keep(paper(), office.administrator()));
    }

    @Test
    void a_product_may_be_a_scan_or_a_spreadsheet_but_no_program() throws Exception {
        TestOffice office = offices.found();
        Actor officer = office.officerOf(office.department("Phòng Nội vụ"));
        byte[] scan = SamplePapers.scan();
        FileId kept = documents.keep(new Upload("ket-qua.pdf", scan), officer);
        assertThat(documents.file(kept, officer).content()).isEqualTo(scan);
        assertThat(documents.keep(new Upload("ket-qua.pdf", scan), officer)).isEqualTo(kept);
        documents.keep(new Upload("so-lieu.xlsx", SamplePapers.xlsx(List.of(List.of("Xã", "Số liệu")))), officer);
        refuses(
                "document.secret",
                () -> documents.keep(new Upload("a.xlsx", SamplePapers.xlsx(List.of(List.of("", "MẬT")))), officer));
        for (String name : List.of("sample.odt", "sample.rtf", "notice-2024-08.html")) {
            documents.keep(new Upload(name, SamplePapers.resource("/papers/" + name)), officer);
        }
        byte[] secretPage = "<html><body><p>MẬT</p><p>Kế hoạch</p>".getBytes(StandardCharsets.UTF_8);
        refuses("document.secret", () -> documents.keep(new Upload("a.html", secretPage), officer));
        byte[] program = "MZ\0\0\1\2\3\4".getBytes(StandardCharsets.ISO_8859_1);
        refuses("document.attachment", () -> documents.keep(new Upload("a.docx", program), officer));
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
