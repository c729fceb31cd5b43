package io.github.roviec.office.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/// Tables of pages as files: a spreadsheet, or CSV for programs (UTF-8 with a mark, comma, a point
/// before decimals, days as 2024-09-30).
@Component
public class FigureFiles {

    private static final int NARROWEST = 11;
    private static final int WIDEST = 48;
    private static final int LONGEST_NAME = 31;
    /// So many rows say how wide a column is.
    private static final int LOOKED_AT = 300;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /// What a spreadsheet would take for a formula when it opens a CSV.
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    /// @param ending xlsx or csv
    public ReportFile file(FigureTable table, String ending) {
        return ending.equals("xlsx") ? xlsx(table) : csv(table);
    }

    public ReportFile xlsx(FigureTable table) {
        List<Sheet.Column> columns = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            columns.add(new Sheet.Column(table.columns().get(at), width(table, at)));
        }
        Sheet sheet = new Sheet(
                leaf(table.title()),
                table.title().toUpperCase(Locale.of("vi", "VN")),
                table.subtitle(),
                columns,
                table.rows());
        return new ReportFile(table.name() + ".xlsx", Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    /// Of so many letters as a leaf's name may have, and none that it may not.
    private static String leaf(String title) {
        String plain = title.replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        String leaf = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        String bare = leaf.replaceAll("^'+|'+$", " ").strip();
        return bare.isEmpty() ? "1" : bare;
    }

    /// What is long is wrapped; a number is never.
    private static int width(FigureTable table, int column) {
        int head = table.columns().get(column).length() / 2 + 2;
        int longest = table.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> plain(row.get(column)).length() + 2)
                .max()
                .orElse(0);
        return Math.clamp(Math.max(head, longest), NARROWEST, WIDEST);
    }

    public ReportFile csv(FigureTable table) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns());
            for (List<Cell> row : table.rows()) {
                printer.printRecord(row.stream().map(FigureFiles::safe).collect(Collectors.toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportFile(
                table.name() + ".csv", "text/csv; charset=UTF-8", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String safe(Cell cell) {
        String text = plain(cell);
        boolean formula = cell instanceof Cell.Text && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> value;
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> MOMENT.format(value);
            case Cell.Amount(long value) -> Long.toString(value);
            case Cell.Number(var value, int decimals) ->
                value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        };
    }
}
