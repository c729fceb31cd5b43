package io.github.roviec.office.web.indicators;

import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.reports.PlainName;
import io.github.roviec.office.web.indicators.FiguresPage.FormList;
import io.github.roviec.office.web.indicators.FiguresPage.Line;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import org.jspecify.annotations.Nullable;

/// A list of forms as it leaves in a file.
final class FormLineFiles {

    private FormLineFiles() {}

    /// @param day of which it is, as shown
    static FigureTable table(FormList list, String day, Words words) {
        String title = words.of("figures.list." + list.key());
        String year = list.years() == null ? null : String.valueOf(list.years().shown());
        return new Columns<Line>(words)
                .text("board.form", Line::form)
                .text("board.unit", Line::unit)
                .text("file.period", line -> words.period(line.kind(), line.number(), line.year()))
                .text("file.state", line -> words.of("reportState." + line.state()))
                .day("file.due", Line::due)
                .text("board.late", line -> words.yes(line.late()))
                .named(words.of("file.filled"), line -> new Cell.Amount(line.filled()))
                .time(
                        "file.sent",
                        line -> line.sent() == null ? null : line.sent().at())
                .text(
                        "file.sent.by",
                        line -> line.sent() == null ? null : line.sent().who())
                .time(
                        "file.accepted",
                        line -> line.accepted() == null ? null : line.accepted().at())
                .text(
                        "file.accepted.by",
                        line -> line.accepted() == null ? null : line.accepted().who())
                .text("file.waits", line -> waits(line.waits(), words))
                .text("file.again", line -> again(line, words))
                .table(
                        PlainName.of(year == null ? title : title + " " + year),
                        title,
                        year == null ? words.of("file.day", day) : words.of("file.year.day", year, day),
                        list.lines());
    }

    private static String waits(ReportPage.@Nullable Of whose, Words words) {
        if (whose == null) {
            return "";
        }
        String unit = whose.unit();
        return unit == null || whose.kind().equals("HEAD") ? words.of("approver." + whose.kind()) : unit;
    }

    private static String again(Line line, Words words) {
        return line.again() == null ? "" : words.of("figures.again." + line.again(), String.valueOf(line.reason()));
    }
}
