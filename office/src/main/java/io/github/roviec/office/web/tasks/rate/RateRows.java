package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.tasks.rate.Figure;
import io.github.roviec.office.tasks.rate.Share;
import io.github.roviec.office.tasks.rate.Tally;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.tasks.rate.RatesPage.Number;
import io.github.roviec.office.web.tasks.rate.RatesPage.Rate;
import io.github.roviec.office.web.tasks.rate.RatesPage.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines of figures, each number with the address of the list behind it.
final class RateRows {

    private static final Map<String, List<Figure>> NUMBERS = new LinkedHashMap<>();

    static {
        NUMBERS.put("total", Figure.TOTAL);
        NUMBERS.put("doneOnTime", List.of(Figure.DONE_ON_TIME));
        NUMBERS.put("doneLate", List.of(Figure.DONE_LATE));
        NUMBERS.put("doneUndated", List.of(Figure.DONE_UNDATED));
        NUMBERS.put("inTime", List.of(Figure.RUNNING_IN_TIME));
        NUMBERS.put("dueSoon", List.of(Figure.RUNNING_DUE_SOON));
        NUMBERS.put("overdue", List.of(Figure.RUNNING_OVERDUE));
        NUMBERS.put("runningUndated", List.of(Figure.RUNNING_UNDATED));
        NUMBERS.put("suspended", List.of(Figure.SUSPENDED));
        NUMBERS.put("withdrawn", List.of(Figure.WITHDRAWN));
    }

    private RateRows() {}

    /// @param label key of a message in the place of a name
    /// @param key   of the line; null: all together
    static Row row(@Nullable String label, String name, @Nullable String key, Tally tally, RateQuery query) {
        List<Number> numbers = NUMBERS.entrySet().stream()
                .map(column ->
                        new Number(column.getKey(), tally.of(column.getValue()), list(query, key, column.getValue())))
                .toList();
        return new Row(
                label,
                name,
                numbers,
                List.of(
                        rate("completed", tally.completed(), Figure.DONE, Figure.TOTAL, key, query),
                        rate(
                                "original",
                                tally.onTimeByOriginal(),
                                List.of(Figure.ORIGINAL_ON_TIME),
                                Figure.ORIGINAL,
                                key,
                                query),
                        rate(
                                "extended",
                                tally.onTimeByExtended(),
                                List.of(Figure.EXTENDED_ON_TIME),
                                Figure.EXTENDED,
                                key,
                                query),
                        rate("updated", tally.updated(), List.of(Figure.FRESH), Figure.UPDATED, key, query)));
    }

    private static Rate rate(
            String column, Share share, List<Figure> part, List<Figure> whole, @Nullable String key, RateQuery query) {
        return new Rate(
                column,
                share.whole() == 0 ? null : Shown.share(share.part(), share.whole()),
                share.part(),
                share.whole(),
                list(query, key, part),
                list(query, key, whole));
    }

    private static String list(RateQuery query, @Nullable String key, List<Figure> figures) {
        return query.number(key, figures).url(RateQuery.LIST);
    }
}
