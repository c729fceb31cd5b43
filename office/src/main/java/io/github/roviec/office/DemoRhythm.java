package io.github.roviec.office;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/// How a made-up figure goes from month to month: a column of `demo/figures.csv`. The same line gives
/// the same figures.
///
/// @param name `LŨY KẾ`, `DẦN`, `KỲ`, `ĐẠT`, `PHẦN` and an indicator, or a month
record DemoRhythm(String name, double from, double to) {

    private static final YearMonth BEGINS = YearMonth.of(2023, 9);

    /// What last year brought, beside this year.
    private static final double LAST_YEAR = 0.88;

    /// Criteria that are reached last.
    private static final String HARD = " 10 11 17 2 14 13 16 9 6 ";

    private static final String SHARE = "PHẦN ";

    /// Whether it is a part of another figure: as much of it every month as `to` is of all parts.
    boolean isShare() {
        return name.startsWith(SHARE);
    }

    /// Code of the indicator that the parts add up to.
    String whole() {
        return name.substring(SHARE.length());
    }

    boolean counts() {
        return name.equals("ĐẠT");
    }

    boolean speaksOf(YearMonth month) {
        return !name.contains("/") || name.equals(month.getMonthValue() + "/" + month.getYear());
    }

    BigDecimal value(Indicator indicator, Member member, String unit, boolean oneOfMany, YearMonth month) {
        // Figures of one family keep their order: what was done is never more than what there is to do.
        String family = indicator.code().replaceFirst("_.*", "") + member.code() + unit;
        double own = oneOfMany ? 0.55 + luck(family, 0).nextDouble() * 0.9 : 1;
        if (oneOfMany && indicator.as().direction() == Direction.LOWER) {
            own *= 0.4 + luck(family, 1).nextDouble() * 1.2;
        }
        double way = Math.clamp((double) BEGINS.until(month, java.time.temporal.ChronoUnit.MONTHS) / 12, 0, 1);
        double value = switch (name) {
            case "LŨY KẾ" -> own * to * grown(family, month);
            case "DẦN" -> own * (from + (to - from) * way);
            case "KỲ" ->
                own
                        * Math.max(
                                0,
                                from
                                        + (to - from)
                                                * luck(family, month.hashCode()).nextDouble());
            case "ĐẠT" -> reached(member.code(), unit, way) ? 1 : 0;
            default -> to;
        };
        return BigDecimal.valueOf(value).setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }

    /// What a part of a criterion says: of one that is met each is, of one that is not at least one is not.
    static BigDecimal part(BigDecimal criterion, Member part, List<Member> parts, String unit) {
        boolean unmet = criterion.signum() == 0
                && (parts.indexOf(part) == luck(unit + part.of(), 2).nextInt(parts.size())
                        || luck(unit + part.code(), 2).nextInt(3) == 0);
        return unmet ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    /// From nothing to one in September, never back.
    private static double grown(String key, YearMonth month) {
        double until = 0;
        double september = 0;
        for (int each = 1; each <= 12; each++) {
            double step = 0.75 + 0.5 * luck(key, each + 100 * month.getYear()).nextDouble();
            until += each <= month.getMonthValue() ? step : 0;
            september += each <= 9 ? step : 0;
        }
        return until / september * (month.getYear() == 2023 ? LAST_YEAR : 1);
    }

    private boolean reached(String criterion, String unit, double way) {
        SplittableRandom luck = luck(unit, 0);
        double wanted = from + (to - from) * way + luck.nextInt(-3, 5);
        int place = HARD.indexOf(" " + criterion + " ");
        // The easy ones first, the hard ones in the order of their list, each commune with one of its own.
        int order = place < 0
                ? Integer.parseInt(criterion) % 11
                : 19 - HARD.substring(0, place + 1).split(" ").length;
        return order + luck(unit + criterion, 0).nextInt(-1, 2) <= wanted;
    }

    private static SplittableRandom luck(String key, int more) {
        return new SplittableRandom(key.hashCode() * 31L + more * 7919L);
    }
}
