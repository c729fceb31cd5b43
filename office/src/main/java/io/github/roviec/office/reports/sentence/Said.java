package io.github.roviec.office.reports.sentence;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.Indicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure, as a sentence needs it.
///
/// @param measure  "triệu đồng", "%"
/// @param decimals of the figure, 0 to 6
/// @param lastYear of the same period; null where nothing whole is known to compare with
/// @param previous of the period before; null also for what counts from the beginning of the year
/// @param missing  how many figures are still to come
public record Said(
        String indicator,
        String name,
        String measure,
        int decimals,
        Direction direction,
        BigDecimal value,
        List<Aim> aims,
        @Nullable BigDecimal lastYear,
        @Nullable BigDecimal previous,
        long missing,
        Place place) {

    public Said {
        aims = List.copyOf(aims);
    }

    /// What was to be reached.
    ///
    /// @param base code of the base, and its `name`: "Dự toán Tỉnh giao"
    public record Aim(String base, String name, BigDecimal goal) {}

    /// Where the figure stands.
    public record Place(long unit, String period, int member) {}

    boolean isShare() {
        return Indicator.isShare(measure);
    }

    boolean isCount() {
        return decimals == 0;
    }
}
