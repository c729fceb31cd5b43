package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far figures have come towards their goals.
final class Aims {

    private final Workbook book;

    Aims(Workbook book) {
        this.book = book;
    }

    List<Goal> of(UnitId unit, Indicator indicator, int member, @Nullable BigDecimal value) {
        return book.goals(unit, indicator.code(), member).stream()
                .map(aim -> goal(indicator, value, aim))
                .toList();
    }

    private Goal goal(Indicator indicator, @Nullable BigDecimal value, Sums.Aim aim) {
        Direction direction = indicator.as().direction();
        boolean kept = value != null
                && (direction == Direction.LOWER
                        ? value.compareTo(aim.value()) <= 0
                        : value.compareTo(aim.value()) >= 0);
        boolean within = kept && isOpen(indicator);
        return new Goal(
                aim.base(),
                aim.value(),
                aim.decision(),
                within ? null : RollUp.reached(direction, value, aim.value()),
                kept && !within,
                within,
                aim.units());
    }

    /// What grows over the year is below its ceiling until it is too late: in January 1 accident of 100
    /// is not 10.000 %. Whether the ceiling is kept is known when the figure is that of the whole year.
    boolean isOpen(Indicator indicator) {
        if (indicator.as().direction() != Direction.LOWER || !grows(indicator)) {
            return false;
        }
        Period period = book.question().period();
        boolean whole = switch (indicator.formula() == null ? indicator.as().overTime() : OverTime.CUMULATIVE) {
            case CUMULATIVE -> book.question().look() != Look.WITHIN;
            case IN_PERIOD -> book.question().look() == Look.TO_DATE;
            case POINT_IN_TIME -> true;
        };
        return !period.lastDay().equals(book.year().lastDay())
                || !whole && !period.firstDay().equals(book.year().firstDay());
    }

    private boolean grows(Indicator indicator) {
        String text = indicator.formula();
        return text == null
                ? indicator.as().overTime() != OverTime.POINT_IN_TIME
                : !book.formula(text).divides()
                        && book.formula(text).indicators().stream().anyMatch(part -> grows(book.indicator(part)));
    }
}
