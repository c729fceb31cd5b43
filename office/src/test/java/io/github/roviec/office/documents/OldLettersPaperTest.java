package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.letters.OldWriting;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Papers of before Unicode, in every format that knows its fonts and in those that do not.
class OldLettersPaperTest {

    private static final String ORDER = "Giao Phòng Nội vụ rà soát, báo cáo ủy ban nhân dân huyện; ưu tiên xã nghèo.";
    private static final String READ = ORDER + "\n\nQUYẾT ĐỊNH của Sở";

    private static final String ABC = OldWriting.tcvn3(ORDER);
    private static final String ABC_CAPITALS = OldWriting.tcvn3("quyết định");
    private static final String VNI = OldWriting.vni("Sở");

    @Test
    void docxKnowsTheFontOfEachRun() throws IOException {
        String run = "<w:r><w:rPr>%s</w:rPr>%s</w:r>";
        String font = "<w:rFonts w:ascii='%s' w:hAnsi='%1$s'/>";
        // Word writes the soft hyphen, which is the letter "ư" in these fonts, as an element of its own.
        String abc = "<w:t>" + ABC.replace("\u00AD", "</w:t><w:softHyphen/><w:t>") + "</w:t>";
        String body = "<w:p>" + run.formatted(font.formatted(".VnTime"), abc)
                + "</w:p><w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>"
                + run.formatted("", "<w:t xml:space='preserve'>" + ABC_CAPITALS + "</w:t>")
                + run.formatted(font.formatted("Times New Roman"), "<w:t xml:space='preserve'> của </w:t>")
                + run.formatted("<w:rStyle w:val='V'/>", "<w:t>So</w:t>".replace("So", VNI.substring(0, 2)))
                + run.formatted("<w:rStyle w:val='V'/>", "<w:t>" + VNI.substring(2) + "</w:t>") + "</w:p>";
        String styles = "<w:ROOT><w:style w:styleId='H0'><w:rPr>" + font.formatted(".VnTimeH") + "</w:rPr></w:style>"
                + "<w:style w:styleId='H'><w:basedOn w:val='H0'/></w:style>"
                + "<w:style w:styleId='V'><w:rPr>" + font.formatted("VNI-Times") + "</w:rPr></w:style></w:ROOT>";
        assertThat(PaperText.of("a", SamplePapers.docxOf(body, "word/styles.xml", styles)))
                .isEqualTo(READ);
    }

    @Test
    void odtKnowsTheFontOfEachSpan() throws IOException {
        String style = "<style:style style:name='%s' style:family='%s'><style:text-properties %s/></style:style>";
        assertThat(PaperText.of(
                        "a",
                        SamplePapers.odtOf(
                                "<text:p><text:span text:style-name='A'>" + ABC
                                        + "</text:span></text:p><text:p text:style-name='H'>"
                                        + ABC_CAPITALS + "<text:span text:style-name='T'> của </text:span>"
                                        + "<text:span text:style-name='V'>" + VNI + "</text:span></text:p>",
                                "<style:font-face style:name='F' svg:font-family=\"'.VnTime'\"/>",
                                style.formatted("A", "text", "style:font-name='F'"),
                                style.formatted("H", "paragraph", "fo:font-family='.VnTimeH'"),
                                style.formatted("T", "text", "style:font-name='Times New Roman'"),
                                style.formatted("V", "text", "fo:font-family='VNI-Times'"))))
                .isEqualTo(READ);
    }

    @Test
    void rtfKnowsTheFontOfEachRun() {
        String abc = bytes(ABC).replace("\\'ad", "\\-");
        assertThat(PaperText.of(
                        "a",
                        SamplePapers.rtfOf("\\pard\\f1 " + abc + "\\par{\\f2 " + bytes(ABC_CAPITALS)
                                + "}{\\f0  c\\u7911?a }{\\f3 " + bytes(VNI) + "}\\par")))
                .isEqualTo(READ);
    }

    private static String bytes(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName("windows-1252"))) {
            out.append(b > 0 ? String.valueOf((char) b) : "\\'%02x".formatted(b & 0xFF));
        }
        return out.toString();
    }

    @Test
    void htmlKnowsTheFontOfEachElement() {
        String page =
                "<html><meta http-equiv=Content-Type content='text/html; charset=x-user-defined'><style>p.H{font-family:.VnTimeH}"
                        + "</style><body><p><font face='.VnTime'>" + ABC + "</font><p class=H>" + ABC_CAPITALS
                        + "<span style=\"font-family:'Times New Roman'\"> c&#7911;a </span><span style='font-family:VNI-Times'>"
                        + VNI
                        + "</span></html>";
        assertThat(PaperText.of("a", page.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(READ);
    }

    @Test
    void textFilesAreToldByTheirWords() {
        assertThat(PaperText.of("a.txt", ABC.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(ORDER);
        assertThat(PaperText.of("a.txt", OldWriting.vni(ORDER).getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(ORDER);
        assertThat(PaperText.of("a.txt", ABC.getBytes(StandardCharsets.UTF_8))).isEqualTo(ORDER);
        assertThat(PaperText.of("a.txt", ORDER.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ORDER);
    }

    @Test
    void aTextLayerOfAPdfIsToldByItsWords() throws IOException {
        // The soft hyphen has no picture in the font of the test.
        String order = "Giao Phòng Nội vụ rà soát, báo cáo ủy ban nhân dân huyện trong tháng.";
        byte[] pdf = SamplePapers.pdf(List.of(List.of(new SamplePapers.Line(60, 80, OldWriting.tcvn3(order)))));
        assertThat(PaperText.of("a", pdf)).isEqualTo(order);
    }

    @Test
    void papersThatKeptTheFontAfterTheyWereConvertedStay() throws IOException {
        String body = "<w:p><w:r><w:rPr><w:rFonts w:ascii='.VnTime' w:hAnsi='.VnTime'/></w:rPr><w:t>" + ORDER
                + "</w:t></w:r></w:p>";
        assertThat(PaperText.of("a", SamplePapers.docxOf(body))).isEqualTo(ORDER);
    }

    @Test
    void aMarkOfSecrecyInOldLettersIsAMark() throws IOException {
        for (String mark : List.of(OldWriting.tcvn3("TUYỆT MẬT"), OldWriting.vni("TỐI MẬT"), "MËT")) {
            assertThatThrownBy(() -> PaperText.of(
                            "a", ("UBND X· A\n" + mark + "\n" + ABC).getBytes(Charset.forName("windows-1252"))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("document.secret"));
        }
        String body =
                "<w:p><w:r><w:rPr><w:rFonts w:hAnsi='.VnTimeH'/></w:rPr><w:t>tuyÖt mËt</w:t></w:r></w:p><w:p><w:r><w:t>A</w:t>"
                        + "</w:r></w:p>";
        assertThatThrownBy(() -> PaperText.of("a", SamplePapers.docxOf(body)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("document.secret"));
    }
}
