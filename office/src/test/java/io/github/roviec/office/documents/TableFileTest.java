package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables, whatever they are kept in; every row is found again in the text.
class TableFileTest {

    private static List<List<String>> cells(String name, byte[] content) {
        TableFile table = TableFile.of(name, content);
        int at = 0;
        for (TableFile.Row row : table.rows()) {
            assertThat(row.start()).isGreaterThanOrEqualTo(at);
            at = row.end();
            assertThat(at).isLessThanOrEqualTo(table.text().length());
            row.cells().stream()
                    .flatMap(cell -> cell.lines())
                    .limit(1)
                    .forEach(first -> assertThat(table.text().substring(row.start(), row.end()))
                            .contains(first.split(" ")[0]));
        }
        return table.rows().stream().map(TableFile.Row::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT;Nội dung\n1;\"Rà soát, báo cáo\nđúng hạn\"\n2;Kiểm tra\n",
                "STT,Nội dung\n1,\"Rà soát, báo cáo\nđúng hạn\"\n2,Kiểm tra\n",
                "STT\tNội dung\n1\t\"Rà soát, báo cáo\nđúng hạn\"\n2\tKiểm tra\n"
            })
    void values_between_whatever_mark(String csv) {
        List<List<String>> expected = List.of(
                List.of("STT", "Nội dung"), List.of("1", "Rà soát, báo cáo\nđúng hạn"), List.of("2", "Kiểm tra"));
        assertThat(cells("a.csv", csv.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(cells("a.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
    }

    @Test
    void a_drawn_table_whose_cells_are_broken_over_lines() {
        String text = """
                SỔ THEO DÕI

                |STT |Nội dung            |Chủ trì      |Kết quả  |Ghi chú|
                |PHÒNG VĂN THƯ           |             |         |       |
                |1   |Rà soát việc lưu    |Phòng VT     |Chưa làm          |
                |    |trữ văn bản         |             |                  |
                |2   |Kiểm tra            |             |                  |
                |    |                    |Phòng VT     |                  |
                """;
        assertThat(cells("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of("SỔ THEO DÕI"),
                        List.of("STT", "Nội dung", "Chủ trì", "Kết quả", "Ghi chú"),
                        List.of("PHÒNG VĂN THƯ", "", "", "", ""),
                        List.of("1", "Rà soát việc lưu trữ văn bản", "Phòng VT", "Chưa làm", ""),
                        List.of("2", "Kiểm tra", "Phòng VT", "", ""));
    }

    @Test
    void a_word_table() throws Exception {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("SỔ THEO DÕI");
            var table = word.createTable(2, 3);
            for (int i = 0; i < 6; i++) {
                table.getRow(i / 3)
                        .getCell(i % 3)
                        .setText(List.of("STT", "Nội dung", "Chủ trì", "1", "Rà soát", "")
                                .get(i));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            assertThat(cells("a.docx", out.toByteArray()))
                    .containsExactly(
                            List.of("SỔ THEO DÕI"), List.of("STT", "Nội dung", "Chủ trì"), List.of("1", "Rà soát", ""));
        }
    }

    @Test
    void a_workbook_new_or_old_with_merged_cells_and_days() throws Exception {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            book.createSheet("Bìa").createRow(0).createCell(0).setCellValue("bìa");
            var sheet = book.createSheet("Sổ");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Văn bản giao");
            head.createCell(2).setCellValue("Nội dung");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            var below = sheet.createRow(1);
            below.createCell(0).setCellValue("Số");
            below.createCell(1).setCellValue("Ngày");
            var first = sheet.createRow(3);
            first.createCell(0).setCellValue("12/TB");
            var date = first.createCell(1);
            date.setCellValue(LocalDate.of(2024, 9, 5));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            date.setCellStyle(style);
            first.createCell(2).setCellValue("Rà soát");
            sheet.createRow(4).createCell(2).setCellValue("Kiểm tra");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            book.close();
            TableFile table = TableFile.of("a.xlsx", out.toByteArray());
            assertThat(table.leftOut()).containsExactly("Bìa");
            assertThat(table.rows().stream().map(TableFile.Row::number)).containsExactly(1, 2, 4, 5);
            assertThat(table.rows().stream().map(TableFile.Row::cells))
                    .containsExactly(
                            List.of("Văn bản giao", "Văn bản giao", "Nội dung"),
                            List.of("Số", "Ngày"),
                            List.of("12/TB", "5/9/2024", "Rà soát"),
                            List.of("12/TB", "", "Kiểm tra"));
            assertThat(table.text()).contains("12/TB | 5/9/2024 | Rà soát");
        }
    }

    @Test
    void what_is_no_table_or_secret_is_refused() throws Exception {
        refuses("document.no-table", "Một đoạn văn.\nMột đoạn nữa.".getBytes(StandardCharsets.UTF_8));
        refuses("document.no-table", SamplePapers.docx("Một đoạn văn."));
        refuses("document.type", new byte[] {1, 2, 3, 0, 0, 7});
        refuses("document.secret", SamplePapers.xlsx(List.of(List.of("STT", "Nội dung"), List.of("MẬT", "Kiểm tra"))));
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> TableFile.of("a", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
