package io.github.roviec.office.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.reports.paper.Chart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxTest {

    private static final Sheet SHEET = new Sheet(
            "Sổ",
            "SỔ THEO DÕI",
            "Ngày 8/10/2024",
            List.of(new Sheet.Column("Nội dung", 40), new Sheet.Column("Hạn", 12)),
            List.of(
                    List.of(new Cell.Text("=HYPERLINK(\"http://a\")"), new Cell.Day(LocalDate.of(2024, 10, 31))),
                    List.of(new Cell.Text("x".repeat(40_000)), new Cell.Text("không thời hạn"))));

    @Test
    void a_day_is_a_day_and_a_formula_is_text() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet leaf = book.getSheetAt(0);
            var row = leaf.getRow(4);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://a\")");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 10, 31, 0, 0));
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(leaf.getRow(5).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void a_chart_is_excels_own_and_points_at_the_numbers_beside_it() throws IOException {
        byte[] file = Xlsx.of(
                SHEET,
                new Chart(
                        "k",
                        "Tỷ lệ",
                        Chart.Kind.BAR,
                        "%",
                        List.of("Phòng Nội vụ", "Phòng Y tế"),
                        List.of(new Chart.Series("Đúng hạn", List.of(new BigDecimal("97.2"), new BigDecimal("50"))))));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("SỔ THEO DÕI");
            XSSFSheet leaf = book.getSheet("Biểu đồ");
            assertThat(leaf.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(50);
            var chart = leaf.createDrawingPatriarch().getCharts().getFirst();
            assertThat(chart.getTitleText().getString()).isEqualTo("Tỷ lệ");
            var series = chart.getChartSeries().getFirst().getSeries(0);
            assertThat(series.getValuesData().getDataRangeReference()).isEqualTo("'Biểu đồ'!$B$2:$B$3");
            assertThat(series.getCategoryData().getPointAt(0)).isEqualTo("Phòng Nội vụ");
        }
    }

    @Test
    void it_prints_across_with_its_head_on_each_page() throws IOException {
        try (XSSFWorkbook book = open()) {
            XSSFSheet leaf = book.getSheetAt(0);
            assertThat(leaf.getPrintSetup().getLandscape()).isTrue();
            assertThat(leaf.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(leaf.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(leaf.getPaneInformation().isFreezePane()).isTrue();
            assertThat(leaf.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Nội dung");
            assertThat(leaf.getColumnWidth(0)).isEqualTo(40 * 256);
            assertThat(leaf.getRow(4).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(leaf.getRow(4).getHeightInPoints()).isEqualTo(leaf.getDefaultRowHeightInPoints());
            assertThat(leaf.getRow(5).getHeightInPoints())
                    .as("what is wrapped is seen")
                    .isEqualTo(409);
        }
    }

    private static XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Xlsx.of(SHEET)));
    }
}
