package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.indicators.IndicatorPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The tables of an indicator's page, as they leave in a file: the same columns, numbers as numbers.
@Component
class IndicatorFiles {

    private static final int FINEST = 6;

    private final MessageSource messages;

    IndicatorFiles(MessageSource messages) {
        this.messages = messages;
    }

    /// Refuses with `board.unknown` where the page has no such table.
    FigureTable table(IndicatorPage page, String key, Locale locale) {
        IndicatorPage.Table table = page.tables().stream()
                .filter(each -> each.key().equals(key) && !each.lines().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refusal("board.unknown"));
        List<String> columns = new ArrayList<>();
        columns.add(word(key.equals("months") ? "indicator.kind." + page.kind() : "indicator.column." + key, locale));
        String change = page.points() ? "change.points" : "change.percent";
        for (String name : List.of("value", "column.missing", "previous", "lastYear", change)) {
            columns.add(word("indicator." + name, locale));
        }
        for (String base : page.bases()) {
            columns.add(base);
            columns.add(base + " (%)");
        }
        return new FigureTable(
                page.code() + "-" + key + "-" + page.year() + "-"
                        + (page.kind().equals("MONTH") ? "" : page.kind() + "-") + page.month(),
                page.name() + " (" + page.measure() + ")",
                page.unit(),
                columns,
                table.lines().stream()
                        .map(line -> row(line, page.bases().size(), word("indicator.within", locale)))
                        .toList());
    }

    private static List<FigureTable.Entry> row(Line line, int bases, String within) {
        List<FigureTable.Entry> row = new ArrayList<>();
        row.add(FigureTable.Entry.text(line.label()));
        row.add(number(line.value()));
        row.add(number(String.valueOf(line.missing())));
        row.add(number(line.previous()));
        row.add(number(line.lastYear()));
        Change change = line.change();
        row.add(
                change == null
                        ? FigureTable.Entry.text("")
                        : new FigureTable.Entry(
                                WrittenNumber.write(change.number()), change.number(), change.decimals()));
        for (int base = 0; base < bases; base++) {
            IndicatorPage.Aim aim = line.goals().get(base);
            row.add(number(aim == null ? null : aim.value()));
            row.add(
                    aim != null && aim.within()
                            ? FigureTable.Entry.text(within)
                            : number(aim == null ? null : aim.reached()));
        }
        return row;
    }

    /// With the decimals that are shown.
    private static FigureTable.Entry number(@Nullable String shown) {
        if (shown == null) {
            return FigureTable.Entry.text("");
        }
        int comma = shown.indexOf(',');
        int decimals = comma < 0 ? 0 : Math.min(FINEST, shown.length() - comma - 1);
        return new FigureTable.Entry(shown, WrittenNumber.parse(shown, decimals), decimals);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
