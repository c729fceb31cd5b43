package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/// On which day of each month the regular meeting is held: the how manieth working day of the month's last week. That
/// is the last week from Monday to Friday which lies in the month.
///
/// @param workingDay 1 to 5
public record YearRule(int workingDay) {

    /// The highest that {@link #workingDay} can be.
    public static final int WEEK = 5;

    /// Refuses with `meeting.rule`.
    public YearRule {
        if (workingDay < 1 || workingDay > WEEK) {
            throw new Refusal("meeting.rule");
        }
    }

    /// Twelve working days, one in each month, in order. A week with fewer working days gives its last one; a week with
    /// none, the last working day before it in the month.
    public List<LocalDate> days(Year year, WorkingDays working) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> day(year.atMonth(month), working))
                .toList();
    }

    private LocalDate day(YearMonth month, WorkingDays working) {
        LocalDate friday = month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        LocalDate monday = friday.minusDays(WEEK - 1L);
        List<LocalDate> week =
                monday.datesUntil(friday.plusDays(1)).filter(working::isWorking).toList();
        if (!week.isEmpty()) {
            return week.get(Math.min(workingDay, week.size()) - 1);
        }
        LocalDate before = working.onOrBefore(monday);
        return YearMonth.from(before).equals(month) ? before : working.onOrAfter(friday);
    }
}
