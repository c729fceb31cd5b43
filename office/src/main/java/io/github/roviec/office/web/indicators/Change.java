package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A figure beside that of last year: in per cent of it, or, where both are percentages, in points.
///
/// @param key    of `change`: share, up, down or same
/// @param amount as it is shown, without a sign
/// @param number behind it; points with their sign
public record Change(String key, String amount, BigDecimal number) {

    private static final int SHARE = 1;

    /// Null where one of the two is not known, or nothing is a part of it.
    public static @Nullable Change of(Indicator indicator, @Nullable BigDecimal value, @Nullable BigDecimal before) {
        if (value == null || before == null) {
            return null;
        }
        if (indicator.isShare()) {
            BigDecimal points = value.subtract(before).setScale(indicator.decimals(), RoundingMode.HALF_UP);
            return new Change(
                    points.signum() > 0 ? "up" : points.signum() < 0 ? "down" : "same",
                    Objects.requireNonNull(Written.number(points.abs(), indicator.decimals())),
                    points);
        }
        if (before.signum() <= 0) {
            return null;
        }
        BigDecimal percent = value.multiply(BigDecimal.valueOf(100)).divide(before, SHARE, RoundingMode.HALF_UP);
        return new Change("share", Objects.requireNonNull(Written.number(percent, SHARE)), percent);
    }

    /// In per cent of what was, and not in points.
    public boolean isShare() {
        return key.equals("share");
    }

    /// How many decimals `number` has.
    public int decimals() {
        return number.scale();
    }
}
