package io.github.roviec.office.reports;

import io.github.roviec.office.reports.paper.Chart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Writes a sheet as .xlsx that prints like the paper register: A4 across, the head repeated on each page.
final class Xlsx {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int HEAD_ROW = 3;
    private static final int ROWS_IN_MEMORY = 200;
    /// What Excel takes into a cell.
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_DECIMALS = 6;

    /// In points: a line of the text, and the highest row that Excel takes.
    private static final float LINE = 15;
    private static final float HIGHEST = 409;

    private final SXSSFWorkbook book;
    private final CellStyle text;
    private final CellStyle day;
    private final CellStyle moment;
    private final CellStyle amount;
    private final CellStyle[] decimals;

    private Xlsx(SXSSFWorkbook book) {
        this.book = book;
        this.text = framed(book);
        // Excel shows what follows as it is, also when somebody edits the cell: "=…" stays text.
        text.setQuotePrefixed(true);
        this.day = day(book, "dd/mm/yyyy");
        this.moment = day(book, "dd/mm/yyyy hh:mm");
        this.amount = number(book, "#,##0");
        this.decimals = new CellStyle[MOST_DECIMALS + 1];
        for (int places = 0; places <= MOST_DECIMALS; places++) {
            decimals[places] = number(book, places == 0 ? "#,##0" : "#,##0." + "0".repeat(places));
        }
    }

    private static CellStyle day(SXSSFWorkbook book, String format) {
        CellStyle style = framed(book);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private static CellStyle number(SXSSFWorkbook book, String format) {
        CellStyle style = framed(book);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    static byte[] of(Sheet sheet) {
        return of(sheet, null);
    }

    /// @param chart on a leaf of its own; null for none
    static byte[] of(Sheet sheet, @Nullable Chart chart) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new Xlsx(book).write(sheet);
            if (chart != null) {
                XlsxChart.add(book, "Biểu đồ", chart);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Sheet sheet) {
        SXSSFSheet leaf = book.createSheet(sheet.name());
        int last = sheet.columns().size() - 1;
        heading(leaf, 0, sheet.title(), last, font(book, 14, true));
        heading(leaf, 1, sheet.subtitle(), last, font(book, 11, false));
        head(leaf, sheet.columns());
        int number = HEAD_ROW + 1;
        for (List<Cell> cells : sheet.rows()) {
            Row row = leaf.createRow(number++);
            int lines = 1;
            for (int c = 0; c < cells.size(); c++) {
                put(row.createCell(c), cells.get(c));
                if (cells.get(c) instanceof Cell.Text(String words)) {
                    lines = Math.max(lines, lines(words, sheet.columns().get(c).width()));
                }
            }
            heighten(row, lines);
        }
        leaf.createFreezePane(1, HEAD_ROW + 1);
        leaf.setAutoFilter(new CellRangeAddress(HEAD_ROW, Math.max(HEAD_ROW, number - 1), 0, last));
        paper(leaf);
    }

    private static void heading(SXSSFSheet leaf, int number, String words, int last, Font font) {
        CellStyle style = leaf.getWorkbook().createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        var cell = leaf.createRow(number).createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(words);
        leaf.addMergedRegion(new CellRangeAddress(number, number, 0, last));
    }

    private void head(SXSSFSheet leaf, List<Sheet.Column> columns) {
        CellStyle style = framed(book);
        style.setFont(font(book, 11, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = leaf.createRow(HEAD_ROW);
        heighten(
                row,
                columns.stream()
                        .mapToInt(column -> lines(column.name(), column.width()))
                        .max()
                        .orElse(1));
        for (int c = 0; c < columns.size(); c++) {
            var cell = row.createCell(c);
            cell.setCellStyle(style);
            cell.setCellValue(columns.get(c).name());
            leaf.setColumnWidth(c, columns.get(c).width() * 256);
        }
    }

    /// Into how many the words are wrapped, about: not every program measures rows by itself.
    private static int lines(String words, int width) {
        int inLine = Math.max(1, width - 1);
        return words.lines()
                .mapToInt(line -> Math.max(1, (line.length() + inLine - 1) / inLine))
                .sum();
    }

    /// What is one line high stays as high as the reader's program has it.
    private static void heighten(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
        }
    }

    private void put(org.apache.poi.ss.usermodel.Cell to, Cell cell) {
        switch (cell) {
            case Cell.Text(String value) -> {
                to.setCellStyle(text);
                to.setCellValue(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT - 1) + "…" : value);
            }
            case Cell.Day(var value) -> {
                to.setCellStyle(day);
                to.setCellValue(value);
            }
            case Cell.Moment(var value) -> {
                to.setCellStyle(moment);
                to.setCellValue(value);
            }
            case Cell.Amount(long value) -> {
                to.setCellStyle(amount);
                to.setCellValue(value);
            }
            case Cell.Number(var value, int places) -> {
                to.setCellStyle(decimals[Math.min(places, MOST_DECIMALS)]);
                to.setCellValue(value.doubleValue());
            }
        }
    }

    private static void paper(SXSSFSheet leaf) {
        leaf.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        leaf.getPrintSetup().setLandscape(true);
        leaf.setFitToPage(true);
        leaf.getPrintSetup().setFitWidth((short) 1);
        leaf.getPrintSetup().setFitHeight((short) 0);
        leaf.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        leaf.getFooter().setRight("&P/&N");
    }

    private static CellStyle framed(SXSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(book, 11, false));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Font font(SXSSFWorkbook book, int size, boolean bold) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }
}
