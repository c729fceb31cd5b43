package io.github.roviec.office.tasks.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A part of a whole; of nothing there is no share.
public record Share(int part, int whole) {

    /// With one decimal, rounded half up; null of nothing.
    public @Nullable BigDecimal percent() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /// Whether it is less than `other`, exactly; nothing is neither more nor less than anything.
    public boolean isBelow(Share other) {
        return whole > 0 && other.whole > 0 && (long) part * other.whole < (long) other.part * whole;
    }
}
