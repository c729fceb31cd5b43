package io.github.roviec.office.indicators.found;

import io.github.roviec.office.documents.FoundFigure;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of a number whose indicator is known whose, when and against what it is.
@Component
class Placing {

    private final Periods periods;

    Placing(Periods periods) {
        this.periods = periods;
    }

    /// @param best    what the number is taken for
    /// @param subject what it counts, in the paper's words, folded
    /// @param near    the clause around it, folded
    /// @param doubts  those that there are already
    Matching.Match place(
            Matching.Book book,
            FoundFigure figure,
            Matching.Way best,
            String subject,
            String near,
            Set<FigureDoubt> doubts) {
        Indicator indicator = best.indicator();
        String base = Bases.of(figure.base(), book.bases());
        boolean percent = figure.measure().strip().equals("%");
        Aspect aspect = percent && (best.measures().share() || base != null) ? Aspect.SHARE : Aspect.VALUE;
        if (!percent && Planning.speaksOf(subject, near)) {
            aspect = Aspect.GOAL;
            base = base == null ? Bases.plan(book.bases()) : base;
            if (!Planning.speaksOf(subject, "")) {
                doubts.add(FigureDoubt.GOAL_ASSUMED);
            }
        }
        if (aspect != Aspect.VALUE && base == null) {
            doubts.add(FigureDoubt.BASE_UNKNOWN);
        }
        BigDecimal amount = figure.value().multiply(best.measures().factor());
        if (Placement.LAST_YEAR.equals(base)) {
            amount = Bases.ofLastYear(amount, subject);
        }
        UnitId unit = unit(book, indicator, figure, doubts);
        Integer period = period(book, indicator, figure, aspect, doubts);
        if (period == null) {
            return new Matching.Match(null, amount, 0, EnumSet.of(FigureDoubt.INDICATOR_NONE));
        }
        int score = Math.clamp(best.points() - 6L * doubts.size(), 1, 100);
        return new Matching.Match(
                new Placement(
                        indicator.code(),
                        best.member(),
                        unit,
                        period,
                        aspect,
                        aspect == Aspect.VALUE ? null : base,
                        amount),
                amount,
                score,
                doubts);
    }

    private static UnitId unit(Matching.Book book, Indicator indicator, FoundFigure figure, Set<FigureDoubt> doubts) {
        UnitId authority = new UnitId(book.authority().value());
        if (figure.unit() == null) {
            return authority;
        }
        String said = Folded.of(figure.unit());
        if (said.startsWith(" toàn ")) {
            return authority; // "toàn huyện", "toàn xã"
        }
        List<Unit> named = book.units().stream()
                .filter(unit -> Folded.of(unit.name()).equals(said)
                        || unit.aliases().stream()
                                .anyMatch(alias -> Folded.of(alias).equals(said)))
                .toList();
        if (named.size() == 1) {
            Unit unit = named.getFirst();
            boolean asked = indicator.formula() != null
                    || indicator.as().gatheredGroup() != null
                    || indicator.as().gatheredKinds().contains(unit.kind().name());
            if (asked) {
                return unit.id();
            }
            doubts.add(FigureDoubt.UNIT_NOT_ASKED);
            return authority;
        }
        doubts.add(FigureDoubt.UNIT_UNKNOWN);
        return authority;
    }

    private @Nullable Integer period(
            Matching.Book book, Indicator indicator, FoundFigure figure, Aspect aspect, Set<FigureDoubt> doubts) {
        PeriodWords words = PeriodWords.of(figure.period());
        YearMonth meeting = YearMonth.from(book.day());
        YearMonth month = words.month() != null ? words.month() : meeting;
        if (!words.exact() && words.year() != null && words.year() != meeting.getYear()) {
            month = YearMonth.of(words.year(), 12);
        }
        if (aspect != Aspect.GOAL && !words.exact()) {
            doubts.add(FigureDoubt.PERIOD_ASSUMED);
        }
        PeriodKind kind = indicator.formula() == null ? indicator.as().frequency() : PeriodKind.MONTH;
        YearMonth wanted = month;
        if (!Periods.covers(wanted.getYear())) {
            return null; // "so với năm 1985": a paper may speak of what the office never counted
        }
        return periods.year(book.authority(), indicator.as().calendar(), month.getYear()).stream()
                .filter(period -> period.kind() == kind
                        && period.number() * kind.months() >= wanted.getMonthValue()
                        && (period.number() - 1) * kind.months() < wanted.getMonthValue())
                .findFirst()
                .map(Period::id)
                .orElse(null);
    }
}
