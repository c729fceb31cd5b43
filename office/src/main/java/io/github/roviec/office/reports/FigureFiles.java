package io.github.roviec.office.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/// Tables of figures as files: a spreadsheet, or CSV for programs (UTF-8 with a mark, comma, a point
/// before decimals).
@Component
public class FigureFiles {

    private static final int FIRST_WIDTH = 40;
    private static final int WIDTH = 16;
    private static final int LONGEST_NAME = 31;

    /// What a spreadsheet would take for a formula when it opens a CSV.
    private static final String FORMULA_SIGNS = "=+-@\t";

    public ReportFile xlsx(FigureTable table) {
        List<Sheet.Column> columns = new java.util.ArrayList<>();
        for (String name : table.columns()) {
            columns.add(new Sheet.Column(name, columns.isEmpty() ? FIRST_WIDTH : WIDTH));
        }
        List<List<Cell>> rows = table.rows().stream()
                .map(row -> row.stream().map(FigureFiles::cell).toList())
                .toList();
        String leaf = table.title().replaceAll("[\\\\/?*\\[\\]:]", " ");
        Sheet sheet = new Sheet(
                leaf.substring(0, Math.min(LONGEST_NAME, leaf.length())),
                table.title().toUpperCase(Locale.of("vi", "VN")),
                table.subtitle(),
                columns,
                rows);
        return new ReportFile(table.name() + ".xlsx", Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    private static Cell cell(FigureTable.Entry entry) {
        return entry.number() == null
                ? new Cell.Text(entry.text())
                : new Cell.Number(entry.number().setScale(entry.decimals(), RoundingMode.HALF_UP), entry.decimals());
    }

    public ReportFile csv(FigureTable table) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns());
            for (List<FigureTable.Entry> row : table.rows()) {
                printer.printRecord(row.stream().map(FigureFiles::plain).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportFile(
                table.name() + ".csv", "text/csv; charset=UTF-8", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(FigureTable.Entry entry) {
        if (entry.number() != null) {
            return entry.number()
                    .setScale(entry.decimals(), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        String text = entry.text();
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
