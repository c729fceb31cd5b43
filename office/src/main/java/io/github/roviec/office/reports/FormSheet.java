package io.github.roviec.office.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Typed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// A form of figures as a spreadsheet: down with what is known, and back filled.
@Component
public class FormSheet {

    /// What is filled here goes back to the office, in whatever language somebody looks at its pages.
    public static final Locale LANGUAGE = Locale.of("vi", "VN");

    private static final int[] WIDTHS = {26, 60, 14, 16, 18, 34, 34, 34};
    private static final int CODE = 0;
    private static final int VALUE = 4;
    private static final int REASON = 5;
    private static final int NOTE = 6;
    /// Title, which form it is, a line between, the heads.
    private static final int FIRST_ROW = 4;
    private static final String MARK = "#";
    private static final int MOST_STRAYS = 50;

    private final Documents documents;
    private final MessageSource words;

    FormSheet(Documents documents, MessageSource words) {
        this.documents = documents;
        this.words = words;
    }

    /// @param asked  what is asked of the unit, by place; a column where there is any
    /// @param unit   of whom the form speaks
    /// @param period in words
    public ReportFile template(
            Report report, List<ReportCell> cells, Map<String, String> asked, String unit, String period) {
        List<Sheet.Column> columns = new ArrayList<>();
        String[] names = word("upload.columns").split(";");
        // The last one: files of before have the others where they are.
        int width = asked.isEmpty() ? WIDTHS.length - 1 : WIDTHS.length;
        for (int at = 0; at < width; at++) {
            columns.add(new Sheet.Column(names[at].strip(), WIDTHS[at]));
        }
        Sheet sheet = new Sheet(
                word("upload.leaf"),
                report.formName().toUpperCase(LANGUAGE),
                unit + ", " + period + " " + MARK + report.id(),
                columns,
                cells.stream()
                        .map(cell ->
                                row(cell, asked.getOrDefault(cell.key(), "")).subList(0, width))
                        .toList());
        return new ReportFile(FormFileName.of(report, unit), Xlsx.MEDIA_TYPE, Xlsx.of(sheet));
    }

    private List<Cell> row(ReportCell cell, String asked) {
        String name = cell.indicator().name();
        return List.of(
                text(code(cell)),
                text(cell.member() == null ? name : name + ": " + cell.member().name()),
                text(cell.indicator().as().measure()),
                number(cell.previous(), cell.indicator().decimals()),
                number(cell.value(), cell.indicator().decimals()),
                text(cell.absence()),
                text(cell.byParts() ? word("upload.by-parts") : cell.note()),
                text(asked));
    }

    private static String code(ReportCell cell) {
        return cell.member() == null
                ? cell.indicator().code()
                : cell.indicator().code() + "/" + cell.member().code();
    }

    private static Cell text(@Nullable String value) {
        return new Cell.Text(value == null ? "" : value);
    }

    private static Cell number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return new Cell.Text("");
        }
        return decimals == 0 ? new Cell.Amount(value.longValue()) : new Cell.Number(value, decimals);
    }

    /// What was filled in. Refuses mostly as {@link Documents#requireWorkbook}, and with
    /// `upload.unreadable`, `upload.other-form` (the file is another form's) and `upload.no-places`.
    public FilledForm filled(Upload file, Report report, List<ReportCell> cells, Actor by) {
        try {
            documents.requireWorkbook(file, by);
        } catch (Refusal refusal) {
            throw refusal.code().equals("document.spreadsheet") ? new Refusal("upload.unreadable") : refusal;
        }
        Map<String, ReportCell> places = new LinkedHashMap<>();
        cells.forEach(cell -> places.put(code(cell), cell));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            var leaf = book.getSheetAt(0);
            if (!shown(leaf.getRow(1), 0).endsWith(MARK + report.id())) {
                throw new Refusal("upload.other-form");
            }
            FilledForm filled = rows(leaf, places);
            if (filled.typed().isEmpty()) {
                throw new Refusal("upload.no-places");
            }
            return filled;
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal("upload.unreadable");
        }
    }

    private FilledForm rows(Iterable<Row> leaf, Map<String, ReportCell> places) {
        Map<String, Typed> typed = new LinkedHashMap<>();
        Map<String, String> at = new LinkedHashMap<>();
        List<Refusal> strays = new ArrayList<>();
        for (Row row : leaf) {
            String code = shown(row, CODE).strip();
            if (row.getRowNum() < FIRST_ROW || (code.isEmpty() && saysNothing(row))) {
                continue;
            }
            ReportCell place = places.get(code);
            if (place == null) {
                strays.add(
                        code.isEmpty()
                                ? new Refusal("upload.code-none", address(row, CODE))
                                : new Refusal("upload.code-unknown", address(row, CODE), code));
                continue;
            }
            String before = at.putIfAbsent(place.key(), address(row, VALUE));
            if (before != null) {
                strays.add(new Refusal("upload.code-twice", address(row, CODE), code, before));
            } else if (!place.byParts()) { // what parts say is not read: it follows from them
                typed.put(place.key(), new Typed(value(row, place), words(row, REASON), words(row, NOTE)));
            }
        }
        return new FilledForm(typed, at, first(strays));
    }

    /// A file of another kind has a stray in each of its rows.
    private static List<Refusal> first(List<Refusal> strays) {
        if (strays.size() <= MOST_STRAYS) {
            return strays;
        }
        List<Refusal> first = new ArrayList<>(strays.subList(0, MOST_STRAYS));
        first.add(new Refusal("upload.code-more", strays.size() - MOST_STRAYS));
        return first;
    }

    private static boolean saysNothing(Row row) {
        return shown(row, VALUE).isEmpty()
                && words(row, REASON).isEmpty()
                && words(row, NOTE).isEmpty();
    }

    /// "E6", as the program names it.
    private static String address(Row row, int column) {
        return new CellAddress(row.getRowNum(), column).formatAsString();
    }

    /// A number is taken as the program keeps it, whatever it shows; text as it stands there. What a
    /// formula could not compute ("#DIV/0!"), or nobody has computed ("=A1+1"), is not empty: it is
    /// no number, and is refused as one.
    private static String value(Row row, ReportCell place) {
        var cell = row.getCell(VALUE);
        if (cell == null || kind(cell) != CellType.NUMERIC) {
            return shown(row, VALUE);
        }
        if (cell instanceof XSSFCell there
                && cell.getCellType() == CellType.FORMULA
                && Objects.requireNonNullElse(there.getRawValue(), "").isBlank()) {
            return "=" + cell.getCellFormula();
        }
        return number(cell.getNumericCellValue(), place.indicator().decimals());
    }

    /// Seventeen digits of a binary fraction are not what somebody typed: fifteen are.
    private static String number(double value, int decimals) {
        BigDecimal number = new BigDecimal(value, new MathContext(15)).stripTrailingZeros();
        int scale = Math.max(number.scale(), decimals);
        return number.setScale(Math.max(scale, 0)).toPlainString().replace('.', ',');
    }

    private static CellType kind(org.apache.poi.ss.usermodel.Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    /// Words; a number or a day where somebody typed one, as the program shows it.
    private static String words(Row row, int column) {
        DataFormatter shown = new DataFormatter(LANGUAGE);
        shown.setUseCachedValuesForFormulaCells(true);
        return shown.formatCellValue(row.getCell(column)).strip();
    }

    private static String shown(@Nullable Row row, int column) {
        var cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (kind(cell)) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> number(cell.getNumericCellValue(), 0);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private String word(String key) {
        return Objects.requireNonNullElse(words.getMessage(key, null, key, LANGUAGE), key);
    }
}
