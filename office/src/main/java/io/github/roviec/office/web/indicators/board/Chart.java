package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart shows; `roviec.js` draws it. The table beside it says the same.
///
/// @param kind       line, bars, members or heat
/// @param categories along the axis
/// @param rows       of a heat map; else empty
/// @param series     as long as `categories` each; of a heat map one for each row
/// @param mark       a line across, with its name
/// @param urls       where a click on a category leads; empty where nowhere
public record Chart(
        String kind,
        List<String> categories,
        List<String> rows,
        List<Series> series,
        @Nullable BigDecimal mark,
        @Nullable String markName,
        String measure,
        int decimals,
        List<String> urls) {

    /// Without rows or a mark, in the measure of the indicator.
    static Chart of(String kind, List<String> categories, List<Series> series, Indicator indicator, List<String> urls) {
        return new Chart(
                kind, categories, List.of(), series, null, null, indicator.as().measure(), indicator.decimals(), urls);
    }

    public record Series(String name, List<@Nullable BigDecimal> data) {}
}
