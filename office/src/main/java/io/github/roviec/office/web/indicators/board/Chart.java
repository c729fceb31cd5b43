package io.github.roviec.office.web.indicators.board;

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

    public record Series(String name, List<@Nullable BigDecimal> data) {}
}
