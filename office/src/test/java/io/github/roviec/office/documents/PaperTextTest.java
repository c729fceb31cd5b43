package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.scan.Tesseract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PaperTextTest {

    private static final String ORDER = "Giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/10/2024.";

    @Test
    void theTypeIsToldFromTheBytesNotFromTheName() {
        assertThat(PaperText.of("a.pdf", SamplePapers.docx("THÔNG BÁO", ORDER))).isEqualTo("THÔNG BÁO\n\n" + ORDER);
    }

    @Test
    void textIsReadInEachEncodingThatOfficesUse() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(PaperText.of("a.txt", ORDER.getBytes(charset))).isEqualTo(ORDER);
        }
        byte[] marked = ("\uFEFF" + ORDER).getBytes(StandardCharsets.UTF_16LE);
        assertThat(PaperText.of("a.txt", marked)).isEqualTo(ORDER);
        // windows-1258 writes tones as marks of their own; what comes out is composed.
        byte[] codePage = "Pho\u0300ng Nô\u0323i vu\u0323".getBytes(Charset.forName("windows-1258"));
        assertThat(PaperText.of("a.txt", codePage)).isEqualTo("Phòng Nội vụ");
    }

    @Test
    void wordsLabelsAreCountedAsWordCountsThem() throws IOException {
        String lists = """
                <w:ROOT><w:abstractNum w:abstractNumId="7">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3."/></w:lvl>
                <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
                </w:abstractNum>
                <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
                <w:num w:numId="4"><w:abstractNumId w:val="7"/>
                <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:ROOT>""";
        String styles = """
                <w:ROOT><w:style w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>
                </w:style><w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:ROOT>""";
        byte[] docx = SamplePapers.docxOf(
                item(3, 0, "một")
                        + item(3, 1, "một a")
                        + styled("MucCon", "một b")
                        + item(3, 3, "gạch")
                        + item(3, 0, "hai")
                        + item(3, 1, "hai a")
                        + item(3, 2, "sâu")
                        + item(0, 0, "không số")
                        + item(4, 0, "năm")
                        + item(4, 0, "sáu"),
                "word/numbering.xml",
                lists,
                "word/styles.xml",
                styles);
        assertThat(PaperText.of("a.docx", docx).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "1. một",
                        "a) một a",
                        "b) một b",
                        "- gạch",
                        "2. hai",
                        "a) hai a",
                        "2.1. sâu",
                        "không số",
                        "5. năm",
                        "6. sáu");
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list
                + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void trackedChangesAreAccepted() throws IOException {
        byte[] docx = SamplePapers.docxOf("""
                <w:p><w:r><w:t xml:space="preserve">Giao </w:t></w:r><w:del><w:r><w:delText>Phòng A</w:delText></w:r></w:del>\
                <w:ins><w:r><w:t>Phòng B</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> cũ</w:t></w:r></w:moveFrom>\
                <w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r><w:r><w:t xml:space="preserve"> thực hiện </w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">đoạn </w:t></w:r></w:p>
                <w:p><w:r><w:t>nối</w:t></w:r></w:p>
                <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>hàng bỏ</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>giữ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>""");
        assertThat(PaperText.of("a.docx", docx)).isEqualTo("Giao Phòng B thực hiện\n\nđoạn nối\n\ngiữ");
    }

    @Test
    void tablesBecomeLinesAndBoxesBecomeParagraphs() throws IOException {
        byte[] table = SamplePapers.docxWithTable(List.of(List.of("STT", "Nội dung"), List.of("1", "Rà soát")));
        assertThat(PaperText.of("a.docx", table)).isEqualTo("STT | Nội dung\n1 | Rà soát");
        byte[] box = SamplePapers.docxOf("""
                <w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p>\
                </w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:t>HỎA TỐC</w:t></mc:Fallback></mc:AlternateContent>\
                <w:t>CÔNG ĐIỆN</w:t></w:r></w:p>""");
        assertThat(PaperText.of("a.docx", box)).isEqualTo("CÔNG ĐIỆN\n\nHỎA TỐC");
    }

    @Test
    void aTableThatOnlySetsTwoColumnsGivesParagraphs() throws IOException {
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] head = SamplePapers.docxOf("<w:tbl><w:tr><w:tc>" + paragraph.formatted("UBND XÃ A")
                + paragraph.formatted("Số: 15/TB-UBND") + "</w:tc><w:tc>" + paragraph.formatted("CỘNG HÒA")
                + paragraph.formatted("A, ngày 24 tháng 9 năm 2024") + "</w:tc></w:tr></w:tbl>");
        assertThat(PaperText.of("a.docx", head))
                .isEqualTo("UBND XÃ A\n\nSố: 15/TB-UBND\n\nCỘNG HÒA\n\nA, ngày 24 tháng 9 năm 2024");
    }

    @Test
    void linesOfAPdfAreJoinedIntoParagraphsAcrossPages() throws IOException {
        var first = List.of(
                new SamplePapers.Line(297, 30, "2"),
                new SamplePapers.Line(60, 80, "UBND XÃ A"),
                new SamplePapers.Line(300, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                new SamplePapers.Line(
                        88, 110, "1. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các đơn vị có liên quan rà"),
                new SamplePapers.Line(60, 128, "soát toàn bộ hồ sơ."),
                new SamplePapers.Line(
                        88, 150, "2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện của các đơn vị, định kỳ hằng"));
        var second = List.of(
                new SamplePapers.Line(297, 30, "3"),
                new SamplePapers.Line(60, 80, "tháng báo cáo."),
                new SamplePapers.Line(88, 98, "Trân trọng./."));
        assertThat(PaperText.of("a.pdf", SamplePapers.pdf(List.of(first, second))))
                .isEqualTo("""
                UBND XÃ A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                1. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các đơn vị có liên quan rà soát toàn bộ hồ sơ.

                2. Giao Văn phòng theo dõi, đôn đốc việc thực hiện của các đơn vị, định kỳ hằng tháng báo cáo.

                Trân trọng./.""");
    }

    @Test
    void aPictureOfAPaperThatNobodyCanReadIsRefused() throws IOException {
        refuses(Tesseract.here().program() == null ? "document.scan" : "document.scan-unreadable", SamplePapers.scan());
        refuses("document.unreadable", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
    }

    @Test
    void whatCannotBeReadIsRefusedByName() throws IOException {
        refuses("document.empty", new byte[0]);
        refuses("document.empty", "  \n\n".getBytes(StandardCharsets.UTF_8));
        refuses("document.too-large", new byte[PaperText.LARGEST_FILE + 1]);
        refuses("document.type", new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
        refuses("document.type", "<?xml version='1.0'?><data>Thông báo</data>".getBytes(StandardCharsets.UTF_8));
        byte[] docx = SamplePapers.docx(ORDER);
        refuses("document.unreadable", Arrays.copyOf(docx, docx.length / 2));
        refuses("document.unreadable", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, 66, 111, 33, 7});
        try (XSSFWorkbook sheet = new XSSFWorkbook()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheet.createSheet();
            sheet.write(out);
            refuses("document.type", out.toByteArray());
        }
        try (var pdf = Loader.loadPDF(SamplePapers.pdf(List.of(List.of(new SamplePapers.Line(60, 80, ORDER)))))) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            refuses("document.encrypted", out.toByteArray());
        }
    }

    @Test
    void filesThatUnpackOrNestWithoutEndAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] spaces = new byte[1024 * 1024];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 140; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        refuses("document.too-large", out.toByteArray());
        refuses("document.unreadable", SamplePapers.docxOf("<w:p><w:r>".repeat(100_000)));
        refuses("document.unreadable", SamplePapers.docxOf("<w:tbl>".repeat(3000)));
    }

    @Test
    void nothingOutsideTheFileIsFetched() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("""
                    <!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                    <w:document xmlns:w="w"><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:document>""".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThatThrownBy(() -> PaperText.of("a.docx", out.toByteArray())).isInstanceOf(Refusal.class);
    }

    @Test
    void aMarkOfSecrecyIsSeenWhereverAPersonSeesIt() throws IOException {
        refuses("document.secret", "UBND XÃ A\nMẬT\nTHÔNG BÁO".getBytes(StandardCharsets.UTF_8));
        refuses("document.secret", SamplePapers.docx("UBND XÃ A", "TUYỆT MẬT", ORDER));
        refuses(
                "document.secret",
                SamplePapers.docxWithTable(List.of(List.of("UBND", "CỘNG HÒA"), List.of("TỐI MẬT", ""))));
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        refuses(
                "document.secret",
                SamplePapers.docxOf("<w:tbl><w:tr><w:tc>" + paragraph.formatted("UBND XÃ A")
                        + paragraph.formatted("MẬT") + "</w:tc></w:tr></w:tbl>" + paragraph.formatted(ORDER)));
        refuses(
                "document.secret",
                SamplePapers.docxOf("<w:p><w:r><wps:txbx><w:txbxContent>" + paragraph.formatted("MẬT")
                        + "</w:txbxContent></wps:txbx><w:t>THÔNG BÁO</w:t></w:r></w:p>"));
        refuses(
                "document.secret",
                SamplePapers.docxOf(
                        paragraph.formatted(ORDER),
                        "word/header1.xml",
                        "<w:ROOT>" + paragraph.formatted("MẬT") + "</w:ROOT>"));
        refuses(
                "document.secret",
                SamplePapers.pdf(List.of(List.of(
                        new SamplePapers.Line(60, 60, "UBND XÃ A"),
                        new SamplePapers.Line(80, 80, "MẬT"),
                        new SamplePapers.Line(300, 80, "A, ngày 01 tháng 9 năm 2024"),
                        new SamplePapers.Line(60, 110, ORDER)))));
    }

    @Test
    void theWordInATableFurtherDownIsNoMark() throws IOException {
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        byte[] docx =
                SamplePapers.docxOf(paragraph.formatted("Nội dung của văn bản.").repeat(80) + "<w:tbl><w:tr><w:tc>"
                        + paragraph.formatted("Độ mật") + "</w:tc><w:tc>" + paragraph.formatted("Mật")
                        + "</w:tc></w:tr></w:tbl>");
        assertThat(PaperText.of("a.docx", docx)).endsWith("Độ mật | Mật");
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> PaperText.of("a", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
