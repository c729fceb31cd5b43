package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.IndicatorPage.Aim;
import io.github.roviec.office.web.indicators.IndicatorPage.Line;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import org.jspecify.annotations.Nullable;

/// The tables of an indicator's page, as they leave in a file: the same columns, numbers as numbers.
final class IndicatorFiles {

    private IndicatorFiles() {}

    /// Refuses with `board.unknown` where the page has no such table.
    static FigureTable table(IndicatorPage page, String key, Words words) {
        IndicatorPage.Table table = page.tables().stream()
                .filter(each -> each.key().equals(key) && !each.lines().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal("board.unknown"));
        Columns<Line> columns = new Columns<Line>(words)
                .text(key.equals("months") ? "indicator.kind." + page.kind() : "indicator.column." + key, Line::label)
                .number("indicator.value", Line::value)
                .named(words.of("indicator.column.missing"), line -> new Cell.Amount(line.missing()))
                .named(words.of("file.absent"), line -> new Cell.Amount(line.absent()))
                .number("indicator.previous", Line::previous)
                .number("indicator.lastYear", Line::lastYear)
                .named(
                        words.of(page.points() ? "indicator.change.points" : "indicator.change.percent"),
                        line -> change(line.change()));
        String within = words.of("indicator.within");
        for (int at = 0; at < page.bases().size(); at++) {
            int base = at;
            columns.named(page.bases().get(at), line -> goal(line.goals().get(base)));
            columns.named(
                    page.bases().get(at) + " (%)", line -> reached(line.goals().get(base), within));
        }
        if (key.equals("parts")) {
            columns.named(
                    words.of("indicator.place"),
                    line -> line.place() == null ? Cell.text(null) : new Cell.Amount(line.place()));
        }
        return columns.table(
                page.code() + "-" + key + "-" + page.year() + "-"
                        + (page.kind().equals("MONTH") ? "" : page.kind() + "-") + page.month(),
                page.name() + " (" + page.measure() + ")",
                page.unit() + ", "
                        + (key.equals("months") ? page.year() : words.period(page.kind(), page.month(), page.year())),
                table.lines());
    }

    private static Cell change(@Nullable Change change) {
        return change == null ? Cell.text(null) : Cell.number(change.number(), change.decimals());
    }

    private static Cell goal(@Nullable Aim aim) {
        return Columns.number(aim == null ? null : aim.value());
    }

    private static Cell reached(@Nullable Aim aim, String within) {
        return aim != null && aim.within() ? Cell.text(within) : Columns.number(aim == null ? null : aim.reached());
    }
}
