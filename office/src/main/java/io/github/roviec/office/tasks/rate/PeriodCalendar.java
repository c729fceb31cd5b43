package io.github.roviec.office.tasks.rate;

import java.time.LocalDate;
import java.time.YearMonth;

/// From which day to which a reporting month runs.
public enum PeriodCalendar {
    /// From the 15th of the month before to the 14th: Nghị định 09/2019/NĐ-CP, điều 12.
    ND09(15),
    /// From the first to the last day of the month.
    CALENDAR_MONTH(1);

    private final int firstDay;

    PeriodCalendar(int firstDay) {
        this.firstDay = firstDay;
    }

    LocalDate first(YearMonth month) {
        return this == CALENDAR_MONTH ? month.atDay(1) : month.minusMonths(1).atDay(firstDay);
    }

    LocalDate last(YearMonth month) {
        return first(month.plusMonths(1)).minusDays(1);
    }

    /// The reporting month in which `day` lies.
    YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.isAfter(last(month)) ? month.plusMonths(1) : month;
    }
}
