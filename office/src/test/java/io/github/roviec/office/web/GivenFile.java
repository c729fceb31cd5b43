package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.Visit;
import io.github.roviec.office.indicators.WrittenNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A table that came as a file, read back: each cell as a page writes it, and with what it is.
///
/// @param types of each cell: "text", "number", "day", "time" or "" where nothing is
record GivenFile(
        String name,
        String leaf,
        String title,
        String subtitle,
        List<String> heads,
        List<List<String>> rows,
        List<List<String>> types) {

    private static final int HEAD = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu");

    /// Reads both files, which must say the same.
    ///
    /// @param at as pages have it, with `.*` for the ending
    static GivenFile of(Visit visit, String at) throws Exception {
        GivenFile book = book(visit.file(at.replace(".*", ".xlsx")));
        HttpResponse<byte[]> csv = visit.file(at.replace(".*", ".csv"));
        assertThat(csv.statusCode()).as(at).isEqualTo(200);
        String text = new String(csv.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        var lines = CSVFormat.RFC4180.parse(new StringReader(text.substring(1))).getRecords();
        assertThat(lines.getFirst().toList()).isEqualTo(book.heads());
        assertThat(lines).hasSize(book.rows().size() + 1);
        for (int line = 0; line < book.rows().size(); line++) {
            List<String> plain = lines.get(line + 1).toList();
            for (int column = 0; column < plain.size(); column++) {
                if (book.types().get(line).get(column).equals("number")) {
                    String written = book.rows().get(line).get(column);
                    int comma = written.indexOf(',');
                    assertThat(WrittenNumber.write(
                                    new BigDecimal(plain.get(column)), comma < 0 ? 0 : written.length() - comma - 1))
                            .isEqualTo(written);
                }
            }
        }
        return book;
    }

    private static GivenFile book(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        assertThat(disposition).startsWith("attachment").contains(".xlsx");
        String name = disposition.replaceAll(".*filename=\"([^\"]*)\".*", "$1");
        assertThat(name).matches("[A-Za-z0-9_.-]+[.]xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            XSSFSheet leaf = book.getSheetAt(0);
            List<String> heads = new ArrayList<>();
            leaf.getRow(HEAD).forEach(cell -> heads.add(cell.getStringCellValue()));
            List<List<String>> rows = new ArrayList<>();
            List<List<String>> types = new ArrayList<>();
            for (int at = HEAD + 1; at <= leaf.getLastRowNum(); at++) {
                Row row = leaf.getRow(at);
                List<String> shown = new ArrayList<>();
                List<String> kinds = new ArrayList<>();
                for (int column = 0; column < heads.size(); column++) {
                    shown.add(shown(row.getCell(column)));
                    kinds.add(type(row.getCell(column)));
                }
                rows.add(shown);
                types.add(kinds);
            }
            return new GivenFile(
                    name,
                    leaf.getSheetName(),
                    leaf.getRow(0).getCell(0).getStringCellValue(),
                    leaf.getRow(1).getCell(0).getStringCellValue(),
                    heads,
                    rows,
                    types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return !DateUtil.isCellDateFormatted(cell)
                    ? "number"
                    : cell.getCellStyle().getDataFormatString().endsWith("hh:mm") ? "time" : "day";
        }
        return cell.getStringCellValue().isEmpty() ? "" : "text";
    }

    private static String shown(Cell cell) {
        return switch (type(cell)) {
            case "day" -> DAY.format(cell.getLocalDateTimeCellValue());
            case "time" -> TIME.format(cell.getLocalDateTimeCellValue());
            case "number" -> {
                String format = cell.getCellStyle().getDataFormatString();
                int point = format.indexOf('.');
                yield WrittenNumber.write(
                        BigDecimal.valueOf(cell.getNumericCellValue()), point < 0 ? 0 : format.length() - point - 1);
            }
            default -> cell.getStringCellValue();
        };
    }

    /// What stands under a head, in each row.
    List<String> column(String head) {
        int at = at(head);
        return rows.stream().map(row -> row.get(at)).toList();
    }

    /// What is there under a head: kinds of cells, without the empty ones.
    List<String> types(String head) {
        int at = at(head);
        return types.stream()
                .map(row -> row.get(at))
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
    }

    private int at(String head) {
        assertThat(heads).contains(head);
        return heads.indexOf(head);
    }
}
