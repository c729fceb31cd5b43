package io.github.roviec.office.reports.paper;

import io.github.roviec.office.reports.paper.Signature.Line;
import io.github.roviec.office.reports.paper.Signature.Right;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Papers that have one of everything; what they say is made up.
public final class SampleComposition {

    private static final Source SOURCE = new FigureSource("NS_THU", 1, "2024-T9", 0, "value");

    private SampleComposition() {}

    public static Composition report() {
        return report(1, 1);
    }

    /// @param parts how many times the parts of the body are repeated, each with `charts` charts
    public static Composition report(int parts, int charts) {
        return report(parts, charts, 8);
    }

    /// @param rows of the tables
    public static Composition report(int parts, int charts, int rows) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(
                "c1", Paragraph.Style.BASIS, List.of(Words.plain("Căn cứ Luật Tổ chức chính quyền địa phương;"))));
        for (int i = 0; i < parts; i++) {
            body.addAll(part(i, charts, rows));
        }
        body.add(Paragraph.of("cuoi", "Ủy ban nhân dân huyện Nà Mẫu báo cáo để các cơ quan, đơn vị biết, theo dõi."));
        return new Composition(
                new PaperHead(
                        null,
                        "Ủy ban nhân dân huyện Nà Mẫu",
                        5,
                        "BC-UBND",
                        "Nà Mẫu",
                        LocalDate.of(2025, 2, 7),
                        PaperKind.REPORT,
                        "Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội tháng 01 năm 2025",
                        List.of("Ủy ban nhân dân tỉnh Thử"),
                        null),
                body,
                List.of(
                        new Annex("Biểu chi tiết theo đơn vị", true, List.of(table("pl1", 30))),
                        new Annex("Danh mục nhiệm vụ", false, List.of(table("pl2", 4)))),
                new Signature(
                        List.of(
                                new Line(Right.TM, "Ủy ban nhân dân"),
                                new Line(Right.KT, "Chủ tịch"),
                                new Line(Right.OWN, "Phó Chủ tịch")),
                        "Hoàng Văn Mẫu"),
                List.of("Như trên", "TT. HĐND huyện", "CT, các PCT UBND huyện", "Lưu: VT, VP"));
    }

    private static List<Block> part(int i, int charts, int rows) {
        List<Block> part = new ArrayList<>();
        part.add(new Heading("p" + i, Heading.Level.PART, "Kết quả thực hiện"));
        part.add(new Heading("k1" + i, Heading.Level.CLAUSE, "Thu, chi ngân sách"));
        part.add(
                new Paragraph(
                        "b" + i,
                        Paragraph.Style.BODY,
                        List.of(
                                Words.plain("Thu ngân sách nhà nước trên địa bàn đạt "),
                                new Live("68.455,565 triệu đồng", SOURCE),
                                Words.plain(", "),
                                new Live("đạt 38,7 % kế hoạch", SOURCE),
                                Words.plain(", "),
                                new Live("bằng 115,2 % so với cùng kỳ", SOURCE),
                                Words.plain(
                                        ". Các cơ quan, đơn vị chủ động bám sát kế hoạch, rà soát nguồn thu, đôn đốc thu nợ đọng,"
                                                + " chống thất thu, bảo đảm cân đối thu, chi; việc chi thường xuyên đúng dự toán."))));
        part.add(new Heading("k2" + i, Heading.Level.CLAUSE, "Từng lĩnh vực"));
        for (int p = 0; p < 6; p++) {
            part.add(new Heading("d" + i + p, Heading.Level.POINT, "Lĩnh vực thứ " + (p + 1)));
            part.add(Paragraph.of(
                    "e" + i + p,
                    "Trong tháng, các đơn vị đã triển khai nhiệm vụ được giao; tiến độ được cập nhật trên hệ thống và"
                            + " đối chiếu với sản phẩm đã nộp."));
        }
        part.add(new Items(
                "i" + i,
                false,
                List.of(
                        List.of(Words.bold("Phòng Tài chính - Kế hoạch: "), Words.plain("tiếp tục đôn đốc thu;")),
                        List.of(Words.bold("Phòng Nội vụ: "), Words.plain("rà soát hồ sơ cán bộ.")))));
        part.add(new Items(
                "n" + i, true, List.of(List.of(Words.plain("Việc thứ nhất;")), List.of(Words.plain("Việc thứ hai.")))));
        part.add(table("t" + i, rows));
        part.add(table("u" + i, rows));
        for (int c = 0; c < charts; c++) {
            part.add(chart("g" + i + c, Chart.Kind.values()[(i + c) % 3]));
        }
        return part;
    }

    private static Chart chart(String key, Chart.Kind kind) {
        List<@Nullable BigDecimal> first = values("12.5", "38.7", null, "61");
        return new Chart(
                key,
                "Biểu đồ: Tỷ lệ giải ngân theo nguồn vốn",
                kind,
                "%",
                List.of("Vốn đầu tư công", "Vốn chương trình mục tiêu quốc gia", "Vốn 30a", "Sự nghiệp"),
                List.of(
                        new Chart.Series("Năm nay", first),
                        new Chart.Series("Cùng kỳ", values("10", "41.2", "22", "55.25"))));
    }

    private static List<@Nullable BigDecimal> values(@Nullable String... said) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String each : said) {
            values.add(each == null ? null : new BigDecimal(each));
        }
        return values;
    }

    static Table table(String key, int rows) {
        List<List<List<Run>>> cells = new ArrayList<>(IntStream.rangeClosed(1, rows)
                .mapToObj(n -> row(Integer.toString(n), "Phòng chuyên môn số " + n, n + "0", "97,2 %"))
                .toList());
        cells.add(row("", "Cộng", "120", "88,1 %"));
        return new Table(
                key,
                "Bảng: Kết quả theo đơn vị",
                List.of(
                        new Table.Column("TT", 1, Table.Align.CENTRE),
                        new Table.Column("Đơn vị", 6, Table.Align.LEFT),
                        new Table.Column("Số nhiệm vụ", 2, Table.Align.RIGHT),
                        new Table.Column("Tỷ lệ đúng hạn", 2, Table.Align.RIGHT)),
                cells,
                1);
    }

    private static List<List<Run>> row(String... cells) {
        return List.of(cells).stream()
                .map(each -> List.<Run>of(Words.plain(each)))
                .toList();
    }

    public static Composition letter() {
        return new Composition(
                new PaperHead(
                        "Ủy ban nhân dân huyện Nà Mẫu",
                        "Văn phòng HĐND và UBND",
                        null,
                        "VP-TH",
                        "Nà Mẫu",
                        null,
                        PaperKind.LETTER,
                        "đôn đốc thực hiện nhiệm vụ quá hạn",
                        List.of("Phòng Nội vụ", "Ủy ban nhân dân xã Bản Mới"),
                        "Công văn số 04/VP-TH ngày 02/10/2024"),
                List.of(Paragraph.of("b", "Đề nghị các đơn vị báo cáo <trước> ngày 15 & đúng mẫu.")),
                List.of(),
                new Signature(List.of(new Line(Right.TL, "Chủ tịch"), new Line(Right.OWN, "Chánh Văn phòng")), null),
                List.of("Như trên", "Lưu: VT"));
    }
}
