package io.github.roviec.office.reports.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A picture of figures; what the reader's program draws from the data, not a photograph of it.
///
/// @param caption    below it
/// @param measure    of all its values ("%", "nhiệm vụ")
/// @param categories along the axis
public record Chart(String key, String caption, Kind kind, String measure, List<String> categories, List<Series> series)
        implements Block {

    public enum Kind {
        COLUMN,
        BAR,
        LINE
    }

    /// @param values as many as the chart has categories; null where nothing is known
    public record Series(String name, List<@Nullable BigDecimal> values) {}

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int width = categories.size();
        if (series.stream().anyMatch(each -> each.values().size() != width)) {
            throw new IllegalArgumentException("series of another length than the axis of chart " + key);
        }
    }

    public Chart named(String other) {
        return new Chart(key, other, kind, measure, categories, series);
    }

    @Override
    public Stream<Run> runs() {
        return Stream.empty();
    }
}
