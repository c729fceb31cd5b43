package io.github.roviec.office.reports.sentence;

import io.github.roviec.office.indicators.WrittenNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Words for one number beside another.
final class Comparison {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Below this, things are counted and not put in per cent: "tăng 1 xã".
    private static final BigDecimal FEW = HUNDRED;
    private static final int FINEST = 6;

    private Comparison() {}

    /// "bằng 115,2 % so với cùng kỳ (tăng 15,2 %)".
    ///
    /// @param base "cùng kỳ"
    static String change(Said said, BigDecimal before, String base) {
        int side = said.value().compareTo(before);
        if (side == 0) {
            return "bằng " + base;
        }
        String verb = side > 0 ? "tăng" : "giảm";
        BigDecimal difference = said.value().subtract(before).abs();
        if (said.isShare()) {
            return verb + " " + number(difference, said.decimals()) + " điểm % so với " + base;
        }
        boolean few = said.isCount() && before.compareTo(FEW) < 0;
        if (few || before.signum() <= 0 || said.value().signum() < 0) {
            return verb + " " + measured(said, difference) + " so với " + base;
        }
        BigDecimal percent = percent(said.value(), before);
        return "bằng " + number(percent) + " % so với " + base + " (" + verb + " "
                + number(percent.subtract(HUNDRED).abs()) + " %)";
    }

    /// In per cent with one decimal; with more where it would read as 100 and is not.
    static BigDecimal percent(BigDecimal value, BigDecimal whole) {
        BigDecimal exact = value.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
        BigDecimal shown = exact.setScale(1, RoundingMode.HALF_UP);
        for (int decimals = 2;
                shown.compareTo(HUNDRED) == 0 && exact.compareTo(HUNDRED) != 0 && decimals <= FINEST;
                decimals++) {
            shown = exact.setScale(decimals, RoundingMode.HALF_UP);
        }
        return shown;
    }

    static String measured(Said said, BigDecimal value) {
        return number(value, said.decimals()) + " " + said.measure();
    }

    /// Whole per cents without decimals: "100", "115,2".
    static String number(BigDecimal percent) {
        return percent.stripTrailingZeros().scale() <= 0
                ? WrittenNumber.write(percent, 0)
                : WrittenNumber.write(percent);
    }

    /// As fine as the figure; finer where nothing of it would be left ("tăng 0,04 tiêu chí").
    private static String number(BigDecimal value, int decimals) {
        int shown = decimals;
        while (shown < FINEST
                && value.signum() != 0
                && value.setScale(shown, RoundingMode.HALF_UP).signum() == 0) {
            shown++;
        }
        return WrittenNumber.write(value, shown);
    }
}
