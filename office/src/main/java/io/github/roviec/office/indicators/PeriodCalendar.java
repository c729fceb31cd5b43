package io.github.roviec.office.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// How a year is cut into months: the one engine of all calendars. Months follow each other without gap or overlap,
/// and every longer period is so many of them in a row.
///
/// @param code          "DUONG_LICH", "ND09", or an authority's own
/// @param firstDay      of the month, 1 to 28: a day that every month has
/// @param previousMonth whether a month begins on that day of the month before ("15/8 to 14/9" is September)
public record PeriodCalendar(String code, String name, int firstDay, boolean previousMonth, String source) {

    /// Figures are gathered by calendar months where nothing else is said.
    public static final String USUAL = "DUONG_LICH";

    public PeriodCalendar {
        if (firstDay < 1 || firstDay > 28 || (firstDay == 1 && previousMonth)) {
            throw new IllegalArgumentException("no calendar begins its months on day " + firstDay);
        }
    }

    /// Both days included.
    public record Span(LocalDate firstDay, LocalDate lastDay) {

        /// How many per cent of it have passed when the day is over.
        public BigDecimal elapsed(LocalDate day) {
            long gone = ChronoUnit.DAYS.between(firstDay, day) + 1;
            long all = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
            return BigDecimal.valueOf(gone * 100).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64);
        }
    }

    /// @param number from 1 to `kind.inYear()`
    public Span span(PeriodKind kind, int year, int number) {
        if (number < 1 || number > kind.inYear()) {
            throw new IllegalArgumentException(kind + " " + number);
        }
        YearMonth first = YearMonth.of(year, (number - 1) * kind.months() + 1);
        return new Span(begin(first), begin(first.plusMonths(kind.months())).minusDays(1));
    }

    private LocalDate begin(YearMonth month) {
        return (previousMonth ? month.minusMonths(1) : month).atDay(firstDay);
    }
}
