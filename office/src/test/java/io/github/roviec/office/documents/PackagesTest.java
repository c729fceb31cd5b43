package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.arrival.ArrivalEntry;
import io.github.roviec.office.documents.arrival.Arrivals;
import io.github.roviec.office.documents.edxml.EdxmlFile;
import io.github.roviec.office.documents.edxml.EdxmlHead;
import io.github.roviec.office.documents.edxml.EdxmlOrgan;
import io.github.roviec.office.documents.edxml.EdxmlPackage;
import io.github.roviec.office.documents.edxml.EdxmlWriter;
import io.github.roviec.office.identity.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A package comes in through the door of papers: as the paper in it, with what came with it.
@OfficeTest
class PackagesTest {

    @Autowired
    TestOffices offices;

    @Autowired
    Documents documents;

    @Autowired
    Arrivals arrivals;

    @Autowired
    RemovedStore removed;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private TestOffice office;
    private Actor clerk;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        clerk = office.clerk();
    }

    private static EdxmlFile paper(String... lines) {
        return new EdxmlFile("cong-van.docx", "application/msword", SamplePapers.docx(lines));
    }

    private static EdxmlFile table() {
        return new EdxmlFile("../phu luc.txt", "text/plain", "Danh sách kèm theo".getBytes(StandardCharsets.UTF_8));
    }

    private static Upload packed(EdxmlFile... files) {
        EdxmlHead head = new EdxmlHead(
                new EdxmlOrgan("H37.02", "Ủy ban nhân dân xã Thử"),
                List.of(new EdxmlOrgan("H37.03", "Sở Thử")),
                "12",
                "UBND-VP",
                "Thử",
                LocalDate.of(2024, 10, 7),
                "Công văn",
                "Về việc báo cáo kết quả",
                "KT. CHỦ TỊCH",
                "Phó Chủ tịch",
                "Hoàng Văn Mẫu",
                LocalDate.of(2024, 10, 20),
                1,
                List.of("Như trên"),
                null);
        return new Upload(
                "goi.edxml",
                EdxmlWriter.write(new EdxmlPackage(head, List.of(files)), Instant.parse("2024-10-07T03:00:00Z")));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from documents." + table + " where authority_id = :authority")
                .param("authority", office.authority().value())
                .query(Long.class)
                .single();
    }

    @Test
    void the_paper_has_the_words_of_its_file_and_what_the_package_adds() {
        Upload upload = packed(paper("Thực hiện chỉ đạo của cấp trên, đề nghị các đơn vị báo cáo."), table());
        Received received = documents.receive(upload, clerk);
        Paper paper = documents.paper(received.id(), clerk);
        assertThat(paper.fileName()).isEqualTo("cong-van.docx");
        assertThat(paper.text()).contains("đề nghị các đơn vị báo cáo");
        assertThat(paper.number() + "/" + paper.symbol()).isEqualTo("12/UBND-VP");
        assertThat(paper.date()).isEqualTo(LocalDate.of(2024, 10, 7));
        assertThat(paper.issuer()).isEqualTo("Ủy ban nhân dân xã Thử");
        assertThat(paper.title()).isEqualTo("Về việc báo cáo kết quả");
        PaperPackage kept = documents.packageOf(received.id(), clerk).orElseThrow();
        assertThat(kept.due()).isEqualTo(LocalDate.of(2024, 10, 20));
        assertThat(kept.signer()).isEqualTo("Hoàng Văn Mẫu");
        assertThat(kept.sentAt()).isEqualTo("2024-10-07T03:00:00Z");
        assertThat(kept.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).as("never a path").isEqualTo("..-phu luc.txt");
            assertThat(new String(documents.file(file.file(), clerk).content(), StandardCharsets.UTF_8))
                    .isEqualTo("Danh sách kèm theo");
        });
        assertThat(documents.file(kept.file(), clerk).content()).isEqualTo(upload.content());
        Received again = documents.receive(upload, clerk);
        assertThat(again).isEqualTo(new Received(received.id(), true));
        assertThat(documents.packageOf(received.id(), offices.found().clerk())).isEmpty();
    }

    @Test
    void what_the_paper_says_itself_stays() {
        Received received = documents.receive(
                packed(paper(
                        "ỦY BAN NHÂN DÂN HUYỆN MẪU",
                        "Số: 45/TB-UBND",
                        "Mẫu, ngày 01 tháng 10 năm 2024",
                        "THÔNG BÁO",
                        "Kết luận phiên họp thường kỳ tháng 9 năm 2024",
                        "1. Giao Phòng Nội vụ chủ trì rà soát hồ sơ, hoàn thành trước ngày 30/10/2024.")),
                clerk);
        Paper paper = documents.paper(received.id(), clerk);
        assertThat(paper.number() + "/" + paper.symbol()).isEqualTo("45/TB-UBND");
        assertThat(documents.packageOf(received.id(), clerk).orElseThrow().numberAndSymbol())
                .isEqualTo("12/UBND-VP");
    }

    @Test
    void of_a_package_with_something_wrong_in_it_nothing_is_kept() {
        byte[] whole = packed(paper("Đề nghị báo cáo."), table()).content();
        List<Upload> wrong = List.of(
                new Upload("goi.edxml", Arrays.copyOf(whole, whole.length - 30)),
                packed(paper("Đề nghị báo cáo."), new EdxmlFile("a.bin", "x", new byte[] {1, 2, 3, 0, 0, 5})),
                packed(new EdxmlFile("bang.bin", "x", new byte[] {1, 2, 3, 0, 0, 5})),
                packed(paper("MẬT", "Đề nghị báo cáo."), table()),
                packed(table(), paper("TUYỆT MẬT", "Đề nghị báo cáo.")));
        List<String> codes =
                List.of("edxml.damaged", "document.attachment", "edxml.no-paper", "document.secret", "document.secret");
        for (int i = 0; i < wrong.size(); i++) {
            Upload upload = wrong.get(i);
            assertThatThrownBy(() -> documents.receive(upload, clerk)).hasMessage(codes.get(i));
        }
        assertThat(count("document")).isZero();
        assertThat(count("file")).isZero();
    }

    @Test
    void of_a_paper_that_turns_out_secret_the_package_goes_too_and_its_line_in_the_register_stays() {
        Received received = documents.receive(packed(paper("Đề nghị báo cáo."), table()), clerk);
        Paper paper = documents.paper(received.id(), clerk);
        arrivals.register(
                received.id(),
                new ArrivalEntry(LocalDate.of(2024, 10, 8), "", "", null, "Công văn", "", null, null, ""),
                clerk);
        assertThat(count("file"))
                .as("the paper, the package, what came with it")
                .isEqualTo(3);
        transaction.executeWithoutResult(_ -> removed.remove(
                new ScannedPapers.Row(
                        paper.id(), office.authority(), paper.file(), paper.fileName(), paper.receivedAt(), clerk.id()),
                2,
                Instant.parse("2024-10-08T03:00:00Z")));
        assertThat(count("file")).isZero();
        assertThat(arrivals.list(2024, new Page(1, 10), clerk)).singleElement().satisfies(line -> {
            assertThat(line.document()).isNull();
            assertThat(line.number()).isOne();
        });
    }
}
