package io.github.roviec.office.reports.sentence;

import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Live;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A number of a figure without its measure, for a sentence that somebody wrote around it.
public final class FigureNumber {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private FigureNumber() {}

    /// "68.455,565"; things counted below ten with a zero before them, as papers write them: "09".
    public static Live value(Said said) {
        return live(said, "told", written(said, said.value()));
    }

    /// What was to be reached; empty where nobody set it by this base.
    public static Optional<Live> goal(Said said, String base) {
        return aim(said, base).map(aim -> live(said, "told goal " + base, written(said, aim.goal())));
    }

    /// "116,4 %" of what was to be reached; empty where that is nothing.
    public static Optional<Live> share(Said said, String base) {
        return aim(said, base)
                .filter(aim -> aim.goal().signum() > 0)
                .map(aim -> live(said, "told share " + base, percent(said, aim.goal())));
    }

    /// "115,2 %" of last year's; empty where nothing whole is known of it.
    public static Optional<Live> ofLastYear(Said said) {
        return Optional.ofNullable(said.lastYear())
                .filter(before -> before.signum() > 0)
                .map(before -> live(said, "told lastYear", percent(said, before)));
    }

    /// "còn thiếu 2 số liệu"; empty where all have come.
    public static Optional<Live> missing(Said said) {
        return said.missing() > 0 ? Optional.of(FigureSentence.missing(said)) : Optional.empty();
    }

    private static Optional<Said.Aim> aim(Said said, String base) {
        return said.aims().stream().filter(aim -> aim.base().equals(base)).findFirst();
    }

    private static String percent(Said said, BigDecimal whole) {
        return Comparison.number(Comparison.percent(said.value(), whole)) + " %";
    }

    /// Whole numbers without decimals: "177.135" and not "177.135,000".
    private static String written(Said said, BigDecimal value) {
        BigDecimal shown = value.setScale(said.decimals(), RoundingMode.HALF_UP);
        boolean whole = shown.stripTrailingZeros().scale() <= 0;
        boolean few = said.isCount() && shown.signum() > 0 && shown.compareTo(TEN) < 0;
        return (few ? "0" : "") + (whole ? WrittenNumber.write(shown, 0) : WrittenNumber.write(shown));
    }

    private static Live live(Said said, String aspect, String words) {
        Said.Place place = said.place();
        return new Live(
                words, new FigureSource(said.indicator(), place.unit(), place.period(), place.member(), aspect));
    }
}
