package io.github.roviec.office.reports.sentence;

import io.github.roviec.office.indicators.Direction;
import java.math.BigDecimal;

/// Words for a figure beside its goal.
final class Attainment {

    private Attainment() {}

    /// "đạt 38,7 % dự toán Tỉnh giao"; beyond the goal also "vượt". Of a figure that should be low, whether it
    /// stayed within; of a share, by how many points it is above or below.
    static String words(Said said, Said.Aim aim) {
        String base = small(aim.name());
        int side = said.value().compareTo(aim.goal());
        BigDecimal difference = said.value().subtract(aim.goal()).abs();
        if (said.direction() == Direction.LOWER) {
            return side <= 0
                    ? "trong mức " + base + " (không quá " + Comparison.measured(said, aim.goal()) + ")"
                    : "vượt " + points(said, difference) + " so với " + base + " ("
                            + Comparison.measured(said, aim.goal()) + ")";
        }
        if (said.isShare()) {
            return side == 0
                    ? "bằng " + base
                    : (side > 0 ? "vượt " : "thấp hơn ") + points(said, difference) + " so với " + base + " ("
                            + Comparison.measured(said, aim.goal()) + ")";
        }
        if (aim.goal().signum() <= 0) {
            return base + " là " + Comparison.measured(said, aim.goal());
        }
        BigDecimal percent = Comparison.percent(said.value(), aim.goal());
        String reached = "đạt " + Comparison.number(percent) + " % " + base;
        return side <= 0
                ? reached
                : reached + " (vượt " + Comparison.number(percent.subtract(Comparison.HUNDRED)) + " %)";
    }

    private static String points(Said said, BigDecimal difference) {
        return said.isShare()
                ? Comparison.measured(said, difference).replace(" %", " điểm %").replace("điểm điểm", "điểm")
                : Comparison.measured(said, difference);
    }

    /// "Dự toán Tỉnh giao" inside a sentence.
    private static String small(String name) {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }
}
