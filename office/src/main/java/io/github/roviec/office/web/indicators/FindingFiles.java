package io.github.roviec.office.web.indicators;

import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.reports.PlainName;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.ReportPage.Found;
import io.github.roviec.office.web.indicators.ReportPage.Row;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.ArrayList;
import java.util.List;

/// What the rules of checking find in a form, as it leaves in a file: a line for each finding.
final class FindingFiles {

    private FindingFiles() {}

    /// @param place the indicator, and what of it
    private record Told(String place, Row row, Found found) {}

    static FigureTable table(ReportPage page, Words words) {
        return new Columns<Told>(words)
                .text("report.indicator", Told::place)
                .text("report.measure", told -> told.row().measure())
                .number("report.value", told -> told.row().value())
                .number("report.previous", told -> told.row().previous())
                .text("file.strength", told -> words.of(told.found().hard() ? "entry.hard" : "entry.soft"))
                .text(
                        "file.finding",
                        told -> words.of(told.found().key(), told.found().arguments()))
                .text("entry.explanation", told -> Shown.orNull(told.row().note()))
                .table(
                        "kiem-tra-" + PlainName.of(page.form()) + "-" + page.year() + "-" + page.number(),
                        words.of("file.findings"),
                        page.form() + ". " + page.unit() + ", " + words.period(page.kind(), page.number(), page.year()),
                        told(page.rows()));
    }

    private static List<Told> told(List<Row> rows) {
        List<Told> told = new ArrayList<>();
        String indicator = "";
        for (Row row : rows) {
            if (row.key() == null) {
                indicator = row.name();
            }
            String place = row.depth() > 0 ? indicator + ": " + row.name() : row.name();
            row.findings().forEach(found -> told.add(new Told(place, row, found)));
        }
        return told;
    }
}
