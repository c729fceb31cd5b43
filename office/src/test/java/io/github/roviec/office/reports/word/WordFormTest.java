package io.github.roviec.office.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.reports.paper.Annex;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Composition;
import io.github.roviec.office.reports.paper.Heading;
import io.github.roviec.office.reports.paper.SampleComposition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Each component of a paper beside Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths in twips: 1 mm is 56.7.
class WordFormTest {

    private static final double MM = 56.7;

    @SuppressWarnings("NullAway.Init")
    private static XWPFDocument report;

    @SuppressWarnings("NullAway.Init")
    private static XWPFDocument letter;

    @BeforeAll
    static void write() throws IOException {
        report = read(WordPaper.write(SampleComposition.report(), 2025));
        letter = read(WordPaper.write(SampleComposition.letter(), 2024));
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    @Test
    void the_paper_is_a4_with_the_margins_of_the_decree() {
        CTSectPr section = sections().getFirst();
        assertThat(mm(section.getPgSz().getW())).isBetween(209.5, 210.5);
        assertThat(mm(section.getPgSz().getH())).isBetween(296.5, 297.5);
        assertThat(mm(section.getPgMar().getTop())).isBetween(20.0, 25.0);
        assertThat(mm(section.getPgMar().getBottom())).isBetween(20.0, 25.0);
        assertThat(mm(section.getPgMar().getLeft())).isBetween(30.0, 35.0);
        assertThat(mm(section.getPgMar().getRight())).isBetween(15.0, 20.0);
    }

    @Test
    void the_page_number_stands_centred_in_the_top_margin_but_not_on_the_first_page() {
        XWPFParagraph line = report.getHeaderList().getFirst().getParagraphs().getFirst();
        assertThat(line.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(report.getStyles()
                        .getStyle(line.getStyle())
                        .getCTStyle()
                        .getPPr()
                        .getJc()
                        .getVal()
                        .toString())
                .isEqualTo("center");
        assertThat(size("Header")).isBetween(13.0, 14.0);
        assertThat(sections())
                .allSatisfy(section -> assertThat(section.isSetTitlePg()).isTrue());
    }

    @Test
    void annexes_lie_across_where_they_say_so_and_count_their_own_pages() {
        List<CTSectPr> sections = sections();
        assertThat(sections).hasSize(3);
        assertThat(sections.get(1).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(mm(sections.get(1).getPgSz().getW())).isBetween(296.5, 297.5);
        assertThat(sections.get(2).getPgSz().isSetOrient()).isFalse();
        assertThat(sections.get(0).isSetPgNumType()).isFalse();
        assertThat(sections.subList(1, 3))
                .allSatisfy(
                        section -> assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE));
    }

    @Test
    void each_annex_counts_its_parts_and_clauses_anew() throws IOException {
        List<Block> headings = List.of(
                new Heading("p", Heading.Level.PART, "Kết quả"),
                new Heading("k", Heading.Level.CLAUSE, "Thu ngân sách"));
        Composition sample = SampleComposition.report();
        XWPFDocument paper = read(WordPaper.write(
                sample.with(headings, List.of(new Annex("Một", false, headings), new Annex("Hai", false, headings))),
                2025));
        List<BigInteger> lists = paper.getParagraphs().stream()
                .filter(line -> "Heading1".equals(line.getStyle()) || "Heading2".equals(line.getStyle()))
                .map(XWPFParagraph::getNumID)
                .toList();
        assertThat(lists).hasSize(6);
        assertThat(lists.get(2)).isEqualTo(lists.get(3)).isNotEqualTo(lists.get(0));
        assertThat(lists.get(4)).isEqualTo(lists.get(5)).isNotIn(lists.get(0), lists.get(2));
        for (BigInteger list : List.of(lists.get(2), lists.get(4))) {
            CTNum number = paper.getNumbering().getNum(list).getCTNum();
            assertThat(number.getAbstractNumId().getVal()).isEqualTo(BigInteger.ONE);
            assertThat(number.getLvlOverrideList())
                    .extracting(level -> level.getStartOverride().getVal())
                    .containsExactly(BigInteger.ONE, BigInteger.ONE);
        }
    }

    /// Ô số, style, sizes from and to, upright or italic, bold or not.
    @ParameterizedTest
    @CsvSource({
        "1 Quốc hiệu, QuocHieu, 12, 13, false, true",
        "1 Tiêu ngữ, TieuNgu, 13, 14, false, true",
        "2 Cơ quan chủ quản, CoQuanChuQuan, 12, 13, false, false",
        "2 Cơ quan ban hành, CoQuan, 12, 13, false, true",
        "3 Số và ký hiệu, SoKyHieu, 13, 13, false, false",
        "4 Địa danh và ngày, DiaDanh, 13, 14, true, false",
        "5a Tên loại, TenLoai, 13, 14, false, true",
        "5a Trích yếu, TrichYeu, 13, 14, false, true",
        "5b Trích yếu công văn, TrichYeuCongVan, 12, 13, false, false",
        "6 Căn cứ, CanCu, 13, 14, true, false",
        "6 Mục, Heading1, 13, 14, false, true",
        "6 Khoản có tiêu đề, Heading2, 13, 14, false, true",
        "6 Điểm, Heading3, 13, 14, false, false",
        "6 Nội dung, ThanVanBan, 13, 14, false, false",
        "7a Quyền hạn và chức vụ, QuyenHan, 13, 14, false, true",
        "7b Họ tên, HoTen, 13, 14, false, true",
        "9a Kính gửi, KinhGui, 13, 14, false, false",
        "9b Nơi nhận, NoiNhan, 12, 12, true, true",
        "9b Dòng nơi nhận, DongNoiNhan, 11, 11, false, false",
        "Phụ lục, PhuLuc, 13, 14, false, true",
        "Kèm theo, KemTheo, 13, 14, true, false"
    })
    void every_component_has_its_size_and_face(
            String component, String style, double least, double most, boolean italic, boolean bold) {
        assertThat(size(style)).as(component).isBetween(least, most);
        assertThat(has(style, CTRPr::sizeOfIArray)).as(component + " italic").isEqualTo(italic);
        assertThat(has(style, CTRPr::sizeOfBArray)).as(component + " bold").isEqualTo(bold);
    }

    @Test
    void the_body_is_justified_with_a_first_line_indent_and_room_between_paragraphs() {
        var body = report.getStyles().getStyle("ThanVanBan").getCTStyle().getPPr();
        assertThat(body.getJc().getVal().toString()).isEqualTo("both");
        assertThat(mm(body.getInd().getFirstLine())).isBetween(10.0, 12.75);
        assertThat(((BigInteger) body.getSpacing().getBefore()).intValue()).isGreaterThanOrEqualTo(120);
        assertThat(((BigInteger) body.getSpacing().getLine()).doubleValue() / 240)
                .isBetween(1.0, 1.5);
        assertThat(report.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                .isEqualTo(14.0);
    }

    @Test
    void the_head_says_who_where_and_when_without_a_border() {
        XWPFTable head = report.getTables().getFirst();
        assertThat(head.getStyleID()).isEqualTo("TableNormal");
        assertThat(head.getCTTbl().getTblPr().isSetTblBorders()).isFalse();
        assertThat(words(head, 0, 0)).containsExactly("ỦY BAN NHÂN DÂN", "HUYỆN NÀ MẪU", "");
        assertThat(words(head, 0, 1))
                .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "");
        assertThat(words(head, 1, 0)).containsExactly("Số: 05/BC-UBND");
        assertThat(words(head, 1, 1)).containsExactly("Nà Mẫu, ngày 07 tháng 02 năm 2025");
        assertThat(styled("TenLoai")).containsExactly("BÁO CÁO");
        assertThat(styled("KinhGui")).containsExactly("Kính gửi: Ủy ban nhân dân tỉnh Thử.");
    }

    @Test
    void a_letter_has_its_subject_under_the_number_and_room_for_what_is_not_known() {
        XWPFTable head = letter.getTables().getFirst();
        assertThat(words(head, 0, 0)).containsExactly("ỦY BAN NHÂN DÂN HUYỆN NÀ MẪU", "VĂN PHÒNG HĐND VÀ UBND", "");
        assertThat(words(head, 1, 0)).last().isEqualTo("V/v đôn đốc thực hiện nhiệm vụ quá hạn");
        assertThat(words(head, 1, 0)).first().asString().matches("Số: +/VP-TH");
        assertThat(letter.getParagraphs()).noneMatch(each -> "TenLoai".equals(each.getStyle()));
        assertThat(letter.getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("- Phòng Nội vụ;", "- Ủy ban nhân dân xã Bản Mới.")
                .contains("(Thay thế Công văn số 04/VP-TH ngày 02/10/2024)")
                .contains("Đề nghị các đơn vị báo cáo <trước> ngày 15 & đúng mẫu./.");
    }

    @Test
    void numbers_of_headings_and_lists_are_words_own() {
        assertThat(styled("Heading1")).containsExactly("Kết quả thực hiện");
        List<XWPFParagraph> points = report.getParagraphs().stream()
                .filter(each -> "Heading3".equals(each.getStyle()))
                .toList();
        assertThat(points)
                .hasSize(6)
                .allSatisfy(each -> assertThat(each.getNumID()).isNotNull());
        assertThat(points.stream().map(XWPFParagraph::getNumLevelText).toList())
                .containsExactly("%1)", "%1)", "%1)", "%1)", "đ)", "%1)");
        assertThat(points.get(0).getNumID()).isEqualTo(points.get(3).getNumID());
        assertThat(points.get(5).getNumStartOverride()).isEqualTo(BigInteger.valueOf(5));
        assertThat(report.getParagraphs()).noneMatch(each -> each.getText().startsWith("- Phòng"));
    }

    @Test
    void tables_repeat_their_head_and_keep_their_rows_whole() {
        XWPFTable table = report.getTables().stream()
                .filter(each -> "Bang".equals(each.getStyleID()))
                .findFirst()
                .orElseThrow();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows())
                .allSatisfy(row -> assertThat(row.isCantSplitRow()).isTrue());
        XWPFParagraph number = table.getRow(1).getCell(2).getParagraphArray(0);
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        assertThat(table.getRow(9)
                        .getCell(1)
                        .getParagraphArray(0)
                        .getRuns()
                        .getFirst()
                        .isBold())
                .isTrue();
    }

    @Test
    void charts_are_drawn_by_word_from_data_of_their_own() throws Exception {
        assertThat(report.getCharts()).hasSize(1);
        var chart = report.getCharts().getFirst();
        assertThat(chart.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                .isEqualTo(12.5);
        assertThat(chart.getWorkbook().getSheetAt(0).getRow(0).getCell(2).getStringCellValue())
                .isEqualTo("Cùng kỳ");
    }

    @Test
    void the_signature_names_by_what_right_and_the_recipients_end_in_a_stop() {
        XWPFTable foot = report.getTables().stream()
                .filter(each -> each.getText().contains("Nơi nhận"))
                .findFirst()
                .orElseThrow();
        assertThat(words(foot, 0, 0))
                .containsExactly(
                        "Nơi nhận:", "Như trên;", "TT. HĐND huyện;", "CT, các PCT UBND huyện;", "Lưu: VT, VP.");
        assertThat(words(foot, 0, 1))
                .startsWith("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                .endsWith("Hoàng Văn Mẫu");
        assertThat(report.getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("Ủy ban nhân dân huyện Nà Mẫu báo cáo để các cơ quan, đơn vị biết, theo dõi./.");
    }

    @Test
    void no_page_has_the_signature_alone() {
        List<IBodyElement> body = report.getBodyElements();
        int foot = IntStream.range(0, body.size())
                .filter(i -> body.get(i) instanceof XWPFTable table
                        && table.getText().contains("Nơi nhận"))
                .findFirst()
                .orElseThrow();
        assertThat(body.subList(foot - 2, foot))
                .allSatisfy(
                        each -> assertThat(((XWPFParagraph) each).isKeepNext()).isTrue());
        assertThat(((XWPFParagraph) body.get(foot - 2)).getText()).endsWith("./.");
    }

    private static List<String> styled(String style) {
        return report.getParagraphs().stream()
                .filter(each -> style.equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> words(XWPFTable table, int row, int cell) {
        return table.getRow(row).getCell(cell).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
    }

    /// In the order of the document.
    private static List<CTSectPr> sections() {
        List<CTSectPr> sections = new java.util.ArrayList<>(report.getParagraphs().stream()
                .filter(each ->
                        each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr())
                .map(each -> each.getCTP().getPPr().getSectPr())
                .toList());
        sections.add(report.getDocument().getBody().getSectPr());
        return sections;
    }

    private static double mm(Object twips) {
        return ((BigInteger) twips).doubleValue() / MM;
    }

    /// Of the style or the one that it is based on; in points.
    private static double size(String style) {
        XWPFStyle at = report.getStyles().getStyle(style);
        while (at != null) {
            CTRPr runs = at.getCTStyle().getRPr();
            if (runs != null && runs.sizeOfSzArray() > 0) {
                return ((BigInteger) runs.getSzArray(0).getVal()).doubleValue() / 2;
            }
            at = at.getBasisStyleID() == null ? null : report.getStyles().getStyle(at.getBasisStyleID());
        }
        return report.getStyles().getDefaultRunStyle().getFontSizeAsDouble();
    }

    private static boolean has(String style, java.util.function.ToIntFunction<CTRPr> mark) {
        CTRPr runs = report.getStyles().getStyle(style).getCTStyle().getRPr();
        return runs != null && mark.applyAsInt(runs) > 0;
    }
}
