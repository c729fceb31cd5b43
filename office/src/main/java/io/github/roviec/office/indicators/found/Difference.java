package io.github.roviec.office.indicators.found;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a paper says beside what is recorded.
public enum Difference {
    SAME,
    OTHER;

    /// Compared with as many decimals as the paper prints.
    public static Difference between(BigDecimal printed, BigDecimal recorded) {
        int scale = Math.max(0, printed.scale());
        return recorded.setScale(scale, RoundingMode.HALF_UP).compareTo(printed) == 0 ? SAME : OTHER;
    }
}
