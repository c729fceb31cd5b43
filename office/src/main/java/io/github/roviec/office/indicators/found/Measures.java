package io.github.roviec.office.indicators.found;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a paper's measure fits an indicator's.
///
/// @param points how much it speaks for the indicator
/// @param factor by which the paper's value is multiplied
/// @param share  the paper says per cent of something that is counted otherwise
record Measures(int points, BigDecimal factor, boolean share) {

    private static final Map<String, BigDecimal> MONEY = Map.of(
            "đồng", BigDecimal.ONE,
            "nghìn đồng", new BigDecimal("1000"),
            "triệu đồng", new BigDecimal("1000000"),
            "tỷ đồng", new BigDecimal("1000000000"));

    /// Null where the one cannot be the other.
    static @Nullable Measures between(String said, String kept) {
        String one = Folded.of(said).strip();
        String other = Folded.of(kept).strip();
        if (one.equals(other)) {
            return new Measures(20, BigDecimal.ONE, false);
        }
        if (one.equals("%")) {
            return new Measures(8, BigDecimal.ONE, true);
        }
        BigDecimal from = MONEY.get(one);
        BigDecimal to = MONEY.get(other);
        if (from != null && to != null) {
            return new Measures(16, from.divide(to), false);
        }
        // "xã" and "xã, thị trấn", "hộ nghèo" and "hộ", "tiêu chí" and "tiêu chí/xã".
        return !one.isEmpty() && (one.startsWith(other) || other.startsWith(one))
                ? new Measures(10, BigDecimal.ONE, false)
                : null;
    }

    boolean converts() {
        return factor.compareTo(BigDecimal.ONE) != 0;
    }
}
