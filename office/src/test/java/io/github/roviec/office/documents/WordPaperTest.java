package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What a .docx holds beside plain paragraphs. See {@link PaperTextTest} for labels and tracked changes.
class WordPaperTest {

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String... paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", paragraphs) + "</w:tc>";
    }

    private static String text(String body, String... parts) throws IOException {
        return PaperText.of("a.docx", SamplePapers.docxOf(body, parts));
    }

    @Test
    void mergedCellsKeepTheColumnsInTheirPlaces() throws IOException {
        assertThat(text("<w:tbl><w:tr>" + cell("", p("STT")) + cell("", p("Nội dung")) + cell("", p("Chủ trì"))
                        + cell("", p("Hạn")) + "</w:tr><w:tr>" + cell("<w:gridSpan w:val='4'/>", p("I. Kinh tế"))
                        + "</w:tr><w:tr>" + cell("", p("1")) + cell("", p("Rà soát"), p("báo cáo"))
                        + cell("<w:vMerge w:val='restart'/>", p("Phòng Kinh tế"))
                        + cell("<w:hMerge w:val='restart'/>", p("10/2024")) + cell("<w:hMerge/>", p(""))
                        + "</w:tr><w:tr>"
                        + cell("", p("2")) + cell("", p("Lập dự toán")) + cell("<w:vMerge/>", p("không thấy"))
                        + cell("", p("11/2024")) + cell("<w:cellDel/>", p("ô bỏ")) + "</w:tr></w:tbl>"))
                .isEqualTo("""
                        STT | Nội dung | Chủ trì | Hạn
                        I. Kinh tế
                        1 | Rà soát báo cáo | Phòng Kinh tế | 10/2024
                        2 | Lập dự toán |  | 11/2024""");
    }

    @Test
    void aTableInACellDoesNotLookLikeMoreCells() throws IOException {
        String inner = "<w:tbl><w:tr>" + cell("", p("Thuế")) + cell("", p("70 tỷ")) + "</w:tr><w:tr>"
                + cell("", p("Phí")) + cell("", p("5 tỷ")) + "</w:tr></w:tbl>";
        assertThat(text("<w:tbl><w:tr>" + cell("", p("Thu")) + cell("", p("Gồm:"), inner, p("hết"))
                        + cell("", p("75 tỷ")) + "</w:tr></w:tbl>"))
                .isEqualTo("Thu | Gồm: Thuế, 70 tỷ; Phí, 5 tỷ hết | 75 tỷ");
    }

    @Test
    void whatWasMovedStandsInItsNewPlaceOnly() throws IOException {
        String numbered = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        String lists = "<w:ROOT><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/>"
                + "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
                + "</w:ROOT>";
        assertThat(text(
                        "<w:p><w:pPr>" + numbered + "</w:pPr><w:r><w:t>một</w:t></w:r></w:p>"
                                + "<w:p><w:pPr>" + numbered + "<w:rPr><w:moveFrom/></w:rPr></w:pPr>"
                                + "<w:moveFrom><w:r><w:t>dời</w:t></w:r></w:moveFrom></w:p>"
                                + "<w:p><w:pPr>" + numbered + "</w:pPr><w:r><w:t>hai</w:t></w:r></w:p>"
                                + "<w:p><w:pPr>" + numbered
                                + "</w:pPr><w:moveTo><w:r><w:t>dời</w:t></w:r></w:moveTo></w:p>",
                        "word/numbering.xml",
                        lists))
                .isEqualTo("1. một\n\n2. hai\n\n3. dời");
    }

    @Test
    void deletedRowsOfATableInATableAreGone() throws IOException {
        String inner = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell("", p("bỏ")) + "</w:tr><w:tr>"
                + cell("", p("giữ")) + cell("", p("lại")) + "</w:tr></w:tbl>";
        assertThat(text("<w:tbl><w:tr>" + cell("", p("a")) + cell("", inner) + cell("", p("b")) + "</w:tr></w:tbl>"))
                .isEqualTo("a | giữ, lại | b");
    }

    @Test
    void fieldsLinksControlsAndChangesOfLooksLeaveTheirText() throws IOException {
        assertThat(text("<w:p><w:hyperlink><w:r><w:t xml:space='preserve'>Công văn số 12 </w:t></w:r></w:hyperlink>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> DATE </w:instrText>"
                        + "<w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>24/9</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:fldSimple w:instr='PAGE'><w:r><w:t>, 2</w:t></w:r>"
                        + "</w:fldSimple><w:sdt><w:sdtContent><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr>"
                        + "</w:rPrChange></w:rPr><w:t>, trong ô</w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:r><w:commentReference w:id='1'/></w:r></w:p>"))
                .isEqualTo("Công văn số 12 24/9, 2, trong ô");
    }

    @Test
    void headersFootersAndNotesAreNotInTheText() throws IOException {
        assertThat(text(
                        p("Thông báo"),
                        "word/header1.xml",
                        "<w:ROOT>" + p("đầu trang") + "</w:ROOT>",
                        "word/footnotes.xml",
                        "<w:ROOT>" + p("chú thích") + "</w:ROOT>",
                        "word/comments.xml",
                        "<w:ROOT>" + p("MẬT") + "</w:ROOT>"))
                .isEqualTo("Thông báo");
    }

    @Test
    void documentsWithMacrosAndTemplatesAreTheSameToAReader() throws IOException {
        assertThat(text(p("Thông báo"), "word/vbaProject.bin", "x")).isEqualTo("Thông báo");
    }
}
