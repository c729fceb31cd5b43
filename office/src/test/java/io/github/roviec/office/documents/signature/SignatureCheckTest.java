package io.github.roviec.office.documents.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.github.roviec.office.documents.signature.FoundSignature.Reason;
import io.github.roviec.office.documents.signature.FoundSignature.State;
import io.github.roviec.office.documents.signature.TestKeys.Issued;
import io.github.roviec.office.reports.paper.SampleComposition;
import io.github.roviec.office.reports.print.PrintedPaper;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Signs with the office's own key, and looks at what it has made, at what was done to it afterwards, and at what a
/// stranger might try.
class SignatureCheckTest {

    private static final Instant NOW = Instant.parse("2024-10-08T02:00:00Z");
    private static final byte[] PAPER = PrintedPaper.write(SampleComposition.report(), 2024);

    @TempDir
    static Path folder;

    private static Path trusted;
    private static Issued root;
    private static Issued chairman;
    private static Issued office;

    @BeforeAll
    static void keys() throws Exception {
        trusted = Files.createDirectories(folder.resolve("tin-cay"));
        root = TestKeys.root("Gốc thử");
        root.trust(trusted);
        Files.writeString(trusted.resolve("ghi-chu.txt"), "không phải chứng thư");
        chairman = TestKeys.of("Hoàng Văn Mẫu", root);
        office = TestKeys.of("Ủy ban nhân dân xã Thử", root);
    }

    private static byte[] sign(byte[] pdf, Issued by) throws Exception {
        return key(by, "").seal(pdf, null, NOW).pdf();
    }

    private static SealKey key(Issued by, String picture) throws Exception {
        Path file = by.keep(folder, by.certificate().getSerialNumber() + ".p12", root);
        return new SealKey(file.toString(), TestKeys.PASSWORD, "", picture, 36, "", "");
    }

    private static List<FoundSignature> check(byte[] pdf) {
        return new SignatureCheck(new TrustAnchors(trusted.toString())).check(pdf, NOW);
    }

    @Test
    void a_signature_says_who_when_and_with_what() throws Exception {
        byte[] signed = sign(PAPER, office);
        assertThat(SignatureCheck.hasAny(PAPER)).isFalse();
        assertThat(SignatureCheck.hasAny(signed)).isTrue();
        assertThat(check(signed)).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(State.TRUSTED);
            assertThat(found.reason()).isNull();
            assertThat(found.signer()).isEqualTo("Ủy ban nhân dân xã Thử");
            assertThat(found.issuer()).isEqualTo("Gốc thử");
            assertThat(found.signedAt()).isEqualTo(NOW);
            assertThat(found.stamped()).isFalse();
            assertThat(found.validUntil()).isEqualTo(TestKeys.UNTIL);
            assertThat(found.serial())
                    .isEqualTo(office.certificate().getSerialNumber().toString(16));
        });
    }

    @Test
    void a_signed_paper_keeps_its_bytes_its_words_and_its_claim_to_last() throws Exception {
        byte[] signed = sign(PAPER, office);
        assertThat(Arrays.copyOf(signed, PAPER.length)).isEqualTo(PAPER);
        try (PDDocument before = Loader.loadPDF(PAPER);
                PDDocument after = Loader.loadPDF(signed)) {
            assertThat(new PDFTextStripper().getText(after)).isEqualTo(new PDFTextStripper().getText(before));
            assertThat(new String(
                            after.getDocumentCatalog()
                                    .getMetadata()
                                    .exportXMPMetadata()
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("pdfaid:part", "pdfaid:conformance");
            assertThat(after.getDocumentCatalog().getOutputIntents()).isNotEmpty();
        }
    }

    @Test
    void two_sign_one_after_the_other_and_both_hold() throws Exception {
        byte[] both = sign(sign(PAPER, chairman), office);
        assertThat(check(both))
                .extracting(FoundSignature::signer)
                .containsExactly("Hoàng Văn Mẫu", "Ủy ban nhân dân xã Thử");
        assertThat(check(both)).extracting(FoundSignature::state).containsOnly(State.TRUSTED);
    }

    @Test
    void one_byte_of_the_signed_paper_that_was_changed_breaks_it() throws Exception {
        byte[] signed = sign(PAPER, office);
        byte[] changed = signed.clone();
        int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("pdf:Producer>");
        assertThat(at).isPositive();
        // A letter of what the file says about itself: it opens as before.
        changed[at + "pdf:Producer>".length()] ^= 1;
        assertThat(check(changed)).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(State.BROKEN);
            assertThat(found.reason()).isEqualTo(Reason.TAMPERED);
        });
    }

    @Test
    void words_that_were_added_behind_the_signature_are_found() throws Exception {
        byte[] signed = sign(PAPER, office);
        byte[] more;
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream words = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                words.setNonStrokingColor(Color.WHITE);
                words.addRect(100, 400, 300, 60);
                words.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            more = out.toByteArray();
        }
        assertThat(Arrays.copyOf(more, signed.length)).isEqualTo(signed);
        assertThat(check(more)).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(State.BROKEN);
            assertThat(found.reason()).isEqualTo(Reason.CHANGED);
        });
    }

    @Test
    void a_note_that_was_laid_on_a_page_is_told_and_breaks_nothing() throws Exception {
        byte[] signed = sign(PAPER, office);
        byte[] noted;
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Xem lại");
            note.setRectangle(new PDRectangle(20, 20, 20, 20));
            List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
            all.add(note);
            page.setAnnotations(all);
            page.getCOSObject().setNeedToBeUpdated(true);
            note.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            noted = out.toByteArray();
        }
        assertThat(check(noted)).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(State.UNCONFIRMED);
            assertThat(found.reason()).isEqualTo(Reason.ADDED);
        });
    }

    @Test
    void who_is_issued_by_a_stranger_is_not_confirmed() throws Exception {
        Issued strange = TestKeys.root("Gốc lạ");
        Issued somebody = TestKeys.of("Người lạ", strange);
        Path file = somebody.keep(folder, "la.p12", strange);
        byte[] signed = new SealKey(file.toString(), TestKeys.PASSWORD, "", "", 36, "", "")
                .seal(PAPER, null, NOW)
                .pdf();
        assertThat(check(signed)).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(State.UNCONFIRMED);
            assertThat(found.reason()).isEqualTo(Reason.UNKNOWN_ISSUER);
            assertThat(found.signer()).isEqualTo("Người lạ");
        });
        assertThat(new SignatureCheck(new TrustAnchors("")).check(sign(PAPER, office), NOW))
                .extracting(FoundSignature::reason)
                .containsExactly(Reason.UNKNOWN_ISSUER);
    }

    @Test
    void a_person_whose_certificate_leads_to_the_root_cannot_issue_others() throws Exception {
        Issued forger = TestKeys.of("Giả danh Chủ tịch", chairman);
        Path file = forger.keep(folder, "gia.p12", chairman, root);
        byte[] signed = new SealKey(file.toString(), TestKeys.PASSWORD, "", "", 36, "", "")
                .seal(PAPER, null, NOW)
                .pdf();
        assertThat(check(signed)).extracting(FoundSignature::reason).containsExactly(Reason.UNKNOWN_ISSUER);
    }

    @Test
    void what_came_in_after_the_certificate_had_run_out_is_not_confirmed_and_what_came_before_stays_so()
            throws Exception {
        Instant end = Instant.parse("2024-12-31T00:00:00Z");
        Issued ended = TestKeys.of("Hết hạn", root, TestKeys.FROM, end);
        byte[] signed = sign(PAPER, ended);
        SignatureCheck check = new SignatureCheck(new TrustAnchors(trusted.toString()));
        assertThat(check.check(signed, NOW)).extracting(FoundSignature::state).containsExactly(State.TRUSTED);
        assertThat(check.check(signed, end.plusSeconds(60)))
                .extracting(FoundSignature::reason)
                .containsExactly(Reason.EXPIRED);
        assertThatThrownBy(() -> key(ended, "").seal(PAPER, null, end.plusSeconds(60)))
                .hasMessage("paper.seal-expired");
    }

    @Test
    void a_time_stamp_shows_that_it_was_signed_before_the_certificate_ran_out() throws Exception {
        Instant end = Instant.parse("2024-12-31T00:00:00Z");
        Issued ended = TestKeys.of("Hết hạn", root, TestKeys.FROM, end);
        Path file = ended.keep(folder, "dong-ho.p12", root);
        Instant stampedAt = NOW.plusSeconds(30);
        try (TestStamps stamps = TestStamps.at(stampedAt, TestKeys.stamper(root), root)) {
            SealKey.Sealed sealed = new SealKey(file.toString(), TestKeys.PASSWORD, "", "", 36, stamps.address(), "")
                    .seal(PAPER, null, NOW);
            assertThat(sealed.stamped()).isTrue();
            SignatureCheck check = new SignatureCheck(new TrustAnchors(trusted.toString()));
            assertThat(check.check(sealed.pdf(), end.plusSeconds(60)))
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.state()).isEqualTo(State.TRUSTED);
                        assertThat(found.stamped()).isTrue();
                        assertThat(found.signedAt()).isEqualTo(stampedAt);
                    });
        }
        Issued strange = TestKeys.root("Gốc lạ");
        try (TestStamps stamps = TestStamps.at(stampedAt, TestKeys.stamper(strange), strange)) {
            byte[] signed = new SealKey(file.toString(), TestKeys.PASSWORD, "", "", 36, stamps.address(), "")
                    .seal(PAPER, null, NOW)
                    .pdf();
            assertThat(new SignatureCheck(new TrustAnchors(trusted.toString())).check(signed, end.plusSeconds(60)))
                    .as("a clock that nobody trusts proves nothing")
                    .extracting(FoundSignature::reason)
                    .containsExactly(Reason.EXPIRED);
        }
    }

    @Test
    void a_key_that_cannot_be_opened_signs_nothing() throws Exception {
        Path file = office.keep(folder, "mo.p12", root);
        assertThatThrownBy(() -> new SealKey(file.toString(), "sai", "", "", 36, "", "").seal(PAPER, null, NOW))
                .hasMessage("paper.seal-key");
        assertThatThrownBy(() -> new SealKey("", "", "", "", 36, "", "").seal(PAPER, null, NOW))
                .hasMessage("paper.seal-none");
        Path secret = Files.writeString(folder.resolve("mat-khau"), TestKeys.PASSWORD + "\n");
        assertThat(new SealKey(file.toString(), "", secret.toString(), "", 36, "", "")
                        .seal(PAPER, null, NOW)
                        .subject())
                .isEqualTo("Ủy ban nhân dân xã Thử");
        assertThatThrownBy(
                        () -> new SealKey(file.toString(), TestKeys.PASSWORD, "", "", 36, "http://127.0.0.1:9/tsa", "")
                                .seal(PAPER, null, NOW))
                .hasMessage("paper.seal-tsa");
    }

    @Test
    void the_seal_is_seen_where_it_was_wanted_and_may_be_printed() throws Exception {
        SealKey key = key(office, seal(folder).toString());
        SealKey.Size size = Objects.requireNonNull(key.size());
        byte[] signed = key.seal(PAPER, new SealPlace(1, 300, 500, size.width(), size.height()), NOW)
                .pdf();
        assertThat(check(signed)).extracting(FoundSignature::state).containsExactly(State.TRUSTED);
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getPage(0).getAnnotations()).singleElement().satisfies(mark -> {
                assertThat(mark.isPrinted()).isTrue();
                assertThat(mark.getRectangle().getLowerLeftX()).isEqualTo(300, offset(1f));
                assertThat(mark.getRectangle().getUpperRightY())
                        .isEqualTo(document.getPage(0).getMediaBox().getHeight() - 500, offset(1f));
                assertThat(mark.getRectangle().getWidth())
                        .as("36 mm, as the real one")
                        .isEqualTo(36 * 72 / 25.4f, offset(1f));
            });
        }
    }

    /// A round red seal on transparent ground.
    static Path seal(Path folder) throws IOException {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(200, 0, 0));
        pen.setStroke(new BasicStroke(12));
        pen.drawOval(10, 10, 380, 380);
        pen.drawOval(90, 90, 220, 220);
        pen.dispose();
        Path file = folder.resolve("dau.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
