package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.definition.GoalsPage.Aim;
import io.github.roviec.office.web.indicators.definition.GoalsPage.Row;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import org.jspecify.annotations.Nullable;

/// The goals of a year as they leave in a file: of each base the number, and the paper that sets it.
final class GoalFiles {

    private GoalFiles() {}

    static FigureTable table(GoalsPage page, Words words) {
        Columns<Row> columns =
                new Columns<Row>(words).text("found.place", Row::indicator).text("report.measure", Row::measure);
        for (int at = 0; at < page.bases().size(); at++) {
            int base = at;
            String name = page.bases().get(at);
            columns.named(name, row -> value(row.aims().get(base)));
            columns.named(
                    words.of("file.decision", name), row -> decision(row.aims().get(base), words));
        }
        return columns.table(
                "muc-giao-" + page.year() + "-" + page.chosenUnit(),
                words.of("goals.list", page.year()),
                page.unit(),
                page.rows());
    }

    private static Cell value(@Nullable Aim aim) {
        return Columns.number(aim == null ? null : aim.value());
    }

    private static Cell decision(@Nullable Aim aim, Words words) {
        return aim == null
                ? Cell.text(null)
                : Cell.text(aim.decision() == null ? words.of("goals.sum") : aim.decision());
    }
}
