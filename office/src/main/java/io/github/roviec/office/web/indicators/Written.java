package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Shown;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Figures and states as they are shown.
public final class Written {

    private Written() {}

    public static @Nullable String number(@Nullable BigDecimal value, int decimals) {
        return value == null ? null : WrittenNumber.write(value, decimals);
    }

    /// A percentage, with one decimal.
    public static @Nullable String percent(@Nullable BigDecimal value) {
        return number(value, 1);
    }

    /// The key of word, shape and colour.
    public static String state(FigureState state) {
        return switch (state) {
            case DRAFT -> "IN_PROGRESS";
            case SUBMITTED -> "SUBMITTED";
            case ACCEPTED -> "ACCEPTED";
            case LOCKED -> "DONE";
        };
    }

    /// The days of a period whose name does not say them; null of one that follows the calendar on the wall.
    public static @Nullable String days(Period period) {
        return period.calendar().equals(PeriodCalendar.USUAL)
                ? null
                : Shown.date(period.firstDay()) + " - " + Shown.date(period.lastDay());
    }

    /// Where a figure comes from: the page at the end of every way down from a number.
    public static String source(String code, UnitId unit, Period period, int member) {
        return "/so-lieu/chi-tieu/" + code + "/nguon?don-vi=" + unit.value() + "&ky=" + period.id() + "&muc=" + member;
    }

    /// Behind an address of a figure or an indicator: how it is looked at, where that is not as it is reported.
    public static String how(Look look) {
        return look == Look.REPORTED ? "" : "&cach=" + look;
    }

    /// The indicator's page, at a unit and period.
    public static String indicator(String code, UnitId unit, Period period) {
        String kind = period.kind() == PeriodKind.MONTH ? "" : "&loai=" + period.kind();
        return "/so-lieu/chi-tieu/" + code + "?don-vi=" + unit.value() + "&nam=" + period.year() + "&thang="
                + period.number() + kind;
    }

    /// Where all documents of a unit are.
    public static String binder(UnitId unit, Period period) {
        return "/so-lieu/minh-chung?don-vi=" + unit.value() + "&ky=" + period.id();
    }
}
