package io.github.roviec.office.reports.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.PaperSignatures;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.documents.signature.FoundSignature;
import io.github.roviec.office.documents.signature.FoundSignature.Reason;
import io.github.roviec.office.documents.signature.FoundSignature.State;
import io.github.roviec.office.documents.signature.TestKeys;
import io.github.roviec.office.documents.signature.TestKeys.Issued;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.ReportFile;
import io.github.roviec.office.reports.draft.Draft;
import io.github.roviec.office.reports.draft.DraftStep;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.exchange.OutgoingPackages;
import io.github.roviec.office.reports.issue.IssuedPaper;
import io.github.roviec.office.reports.issue.IssuedPapers;
import io.github.roviec.office.reports.issue.Issuing;
import io.github.roviec.office.reports.issue.PaperFile;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An office with a key: signs what it has issued, packs it, and another office receives the package and looks at the
/// signature.
@OfficeTest
class SealedPapersTest {

    private static final String CODE = "DAU";
    private static final Path FOLDER = folder();

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry settings) throws Exception {
        Issued root = TestKeys.root("Gốc thử");
        root.trust(FOLDER.resolve("tin-cay"));
        Path file = TestKeys.of("Ủy ban nhân dân huyện Thử", root).keep(FOLDER, "khoa.p12", root);
        Path picture = seal();
        settings.add("roviec.seal.file", file::toString);
        settings.add("roviec.seal.password", () -> TestKeys.PASSWORD);
        settings.add("roviec.seal.picture", picture::toString);
        settings.add("roviec.seal.unit", () -> CODE);
        settings.add("roviec.exchange.code", () -> "H37.02");
        settings.add("roviec.signatures.anchors", FOLDER.resolve("tin-cay")::toString);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("roviec-seal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path seal() throws IOException {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 0, 0));
        pen.setStroke(new BasicStroke(12));
        pen.drawOval(10, 10, 380, 380);
        pen.drawOval(90, 90, 220, 220);
        pen.dispose();
        Path file = FOLDER.resolve("dau.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @AfterAll
    static void away() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Autowired
    TestOffices offices;

    @Autowired
    Drafts drafts;

    @Autowired
    Issuing issuing;

    @Autowired
    IssuedPapers papers;

    @Autowired
    SealedPapers seals;

    @Autowired
    OutgoingPackages packages;

    @Autowired
    Documents documents;

    @Autowired
    PaperSignatures signatures;

    @Autowired
    JdbcClient jdbc;

    /// One authority has the key; it is founded once, for its code is for ever the same.
    private static @Nullable TestOffice owner;

    private TestOffice office;
    private Actor clerk;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        TestOffice known = owner;
        office = known == null ? offices.found(CODE) : known;
        owner = office;
        clerk = office.clerk();
    }

    private long issued(TestOffice by, Actor writer) {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T9", null, writer);
        drafts.move(id, 1, DraftStep.SUBMIT, null, writer);
        drafts.move(id, 2, DraftStep.CHECK, null, by.clerk());
        drafts.move(id, 3, DraftStep.SIGN, null, by.chairman("Hoàng Văn Mẫu"));
        Draft draft = drafts.draft(id, writer);
        return issuing.issue(id, draft.version(), writer);
    }

    @Test
    void an_issued_paper_is_signed_once_and_stays_beside_as_it_was() throws Exception {
        long id = issued(office, clerk);
        byte[] before = papers.file(id, PaperFile.Format.PDF, clerk).content();
        assertThat(seals.may(papers.paper(id, clerk), clerk)).isTrue();
        assertThat(seals.of(id, clerk)).isEmpty();
        Seal seal = seals.seal(id, clerk);
        assertThat(seal.subject()).isEqualTo("Ủy ban nhân dân huyện Thử");
        assertThat(seal.seen()).isTrue();
        assertThat(seals.of(id, clerk)).contains(seal);
        byte[] signed = seals.file(id, clerk);
        assertThat(Arrays.copyOf(signed, before.length)).isEqualTo(before);
        assertThat(papers.file(id, PaperFile.Format.PDF, clerk).content()).isEqualTo(before);
        assertThatThrownBy(() -> seals.seal(id, clerk))
                .isInstanceOf(Conflict.class)
                .hasMessage("paper.sealed");
        assertThatThrownBy(() -> jdbc.sql("update reports.seal set subject = 'Khác' where issued_id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
        assertThat(jdbc.sql("select kind from audit.fact where about_kind = 'issued' and about_id = :id")
                        .param("id", Long.toString(id))
                        .query(String.class)
                        .list())
                .contains("PaperSealed");
    }

    @Test
    void the_seal_stands_left_of_the_signature_beside_the_name() throws Exception {
        long id = issued(office, clerk);
        seals.seal(id, clerk);
        try (PDDocument document = Loader.loadPDF(seals.file(id, clerk))) {
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                if (!document.getPage(i).getAnnotations().isEmpty()) {
                    PDRectangle mark =
                            document.getPage(i).getAnnotations().getFirst().getRectangle();
                    float middle = document.getPage(i).getMediaBox().getWidth() / 2;
                    assertThat(mark.getUpperRightX())
                            .as("reaches into the right half")
                            .isGreaterThan(middle);
                    assertThat(mark.getLowerLeftX()).isBetween(middle - 60, middle + 120);
                    Path showroom = Files.createDirectories(Path.of("target/showroom"));
                    ImageIO.write(
                            new PDFRenderer(document).renderImageWithDPI(i, 80),
                            "png",
                            showroom.resolve("sealed-page.png").toFile());
                    return;
                }
            }
        }
        throw new AssertionError("no seal on any page");
    }

    @Test
    void the_key_signs_the_papers_of_its_own_office_alone_and_by_who_may_issue() {
        long id = issued(office, clerk);
        assertThatThrownBy(() -> seals.seal(id, office.chairman("Lê Văn Mẫu"))).hasMessage("permission.denied");
        TestOffice other = offices.found();
        Actor stranger = other.clerk();
        assertThatThrownBy(() -> seals.seal(id, stranger)).hasMessage("paper.unknown");
        long theirs = issued(other, stranger);
        assertThat(seals.may(papers.paper(theirs, stranger), stranger)).isFalse();
        assertThatThrownBy(() -> seals.seal(theirs, stranger)).hasMessage("paper.seal-unit");
        UnitId finance = office.department("Phòng Tài chính");
        Actor head = office.headOf(finance);
        Actor officer = office.officerOf(finance);
        long draft = drafts.compose("BC_DON_VI", "2024-T9", finance, officer);
        drafts.move(draft, 1, DraftStep.SUBMIT, null, officer);
        drafts.move(draft, 2, DraftStep.CHECK, null, head);
        drafts.move(draft, 3, DraftStep.SIGN, null, head);
        long unit = issuing.issue(draft, 4, head);
        assertThatThrownBy(() -> seals.seal(unit, head)).hasMessage("paper.seal-unit");
    }

    @Test
    void a_package_goes_out_and_another_office_sees_who_signed() throws Exception {
        long id = issued(office, clerk);
        seals.seal(id, clerk);
        assertThatThrownBy(() -> packages.pack(id, " \n", clerk)).hasMessage("exchange.no-receiver");
        assertThatThrownBy(() -> packages.pack(id, "Sở Nội vụ", clerk)).hasMessage("exchange.receiver");
        ReportFile file = packages.pack(id, "H37.03 Sở Nội vụ\nH37.04; Sở Tài chính", clerk);
        IssuedPaper paper = papers.paper(id, clerk);
        assertThat(file.fileName()).matches("\\d\\d-bc-ubnd\\.edxml");

        Actor there = offices.found().clerk();
        DocumentId received = documents
                .receive(new Upload(file.fileName(), file.content()), there)
                .id();
        var known = documents.paper(received, there);
        assertThat(known.number() + "/" + known.symbol()).isEqualTo(paper.number());
        assertThat(documents.packageOf(received, there).orElseThrow()).satisfies(packed -> {
            assertThat(packed.fromCode()).isEqualTo("H37.02");
            assertThat(packed.signer()).isEqualTo("Hoàng Văn Mẫu");
            assertThat(packed.subject()).isEqualTo(paper.subject());
            assertThat(packed.files())
                    .singleElement()
                    .satisfies(word -> assertThat(word.name()).endsWith(".docx"));
        });
        PaperSignatures.Checked checked = checked(received, there);
        assertThat(checked.signatures()).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(State.TRUSTED);
            assertThat(found.signer()).isEqualTo("Ủy ban nhân dân huyện Thử");
        });
    }

    @Test
    void a_paper_that_was_changed_on_its_way_is_told_and_the_look_can_be_repeated() throws Exception {
        long id = issued(office, clerk);
        seals.seal(id, clerk);
        byte[] changed = seals.file(id, clerk);
        int at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("pdf:Producer>");
        changed[at + "pdf:Producer>".length()] ^= 1;
        Actor there = offices.found().clerk();
        DocumentId received =
                documents.receive(new Upload("ky.pdf", changed), there).id();
        assertThat(checked(received, there).signatures())
                .extracting(FoundSignature::reason)
                .containsExactly(Reason.TAMPERED);
        assertThat(signatures.checkAgain(received, there).signatures())
                .extracting(FoundSignature::state)
                .containsExactly(State.BROKEN);
        assertThat(signatures.of(received, there).orElseThrow().signatures()).hasSize(1);
        byte[] plain = papers.file(id, PaperFile.Format.PDF, clerk).content();
        DocumentId unsigned =
                documents.receive(new Upload("thuong.pdf", plain), there).id();
        assertThat(checked(unsigned, there).outcome()).isEqualTo(PaperSignatures.Outcome.NONE);
    }

    /// Looked at in the background.
    private PaperSignatures.Checked checked(DocumentId id, Actor by) throws InterruptedException {
        Instant until = Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofSeconds(30));
        while (Instant.ofEpochMilli(System.currentTimeMillis()).isBefore(until)) {
            Optional<PaperSignatures.Checked> found = signatures.of(id, by);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nobody has looked");
    }
}
