package io.github.roviec.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mã,tên\nNV,\"Phòng Nội vụ, cũ\"",
                "mã;tên\nNV;\"Phòng Nội vụ, cũ\"",
                "mã\ttên\nNV\tPhòng Nội vụ, cũ"
            })
    void csvWithTheDelimiterOfItsWriter(String csv) {
        List<List<String>> expected = List.of(List.of("mã", "tên"), List.of("NV", "Phòng Nội vụ, cũ"));
        assertThat(Spreadsheet.rows("a.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(Spreadsheet.rows("a.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void xlsxAsItIsShownWithGapsKept() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("mã");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(7);
            var date = row.createCell(2);
            date.setCellValue(LocalDate.of(2024, 9, 5));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            date.setCellStyle(style);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            assertThat(Spreadsheet.rows("a.xlsx", out.toByteArray()))
                    .isEqualTo(List.of(List.of("mã"), List.of(), List.of("7", "", "5/9/2024")));
        }
    }

    @Test
    void whatIsNoListIsRefused() throws Exception {
        refuses("document.spreadsheet", SamplePapers.scan());
        refuses("document.spreadsheet", SamplePapers.docx("mã"));
        refuses("document.empty", SamplePapers.xlsx(List.of()));
        refuses("document.too-large", "a\n".repeat(Spreadsheet.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> Spreadsheet.rows("a", content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
