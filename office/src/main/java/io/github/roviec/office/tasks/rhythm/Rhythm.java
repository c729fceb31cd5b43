package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Each period is reported on by a day of its own: "trước ngày 25 hằng tháng".
///
/// @param month within the period, from 1; 1 to 3 of a quarter, 1 to 12 of a year, else 1
/// @param day   of that month, 1 to 31 (a shorter month: its last day); of the week, 1 (Monday) to 7
public record Rhythm(Every every, int month, int day) {

    private static final int LONGEST_MONTH = 31;

    /// Refuses with `rhythm.day` what no period has.
    public Rhythm {
        int months = Math.max(1, every.months());
        int days = every == Every.WEEK ? DayOfWeek.values().length : LONGEST_MONTH;
        if (month < 1 || month > months || day < 1 || day > days) {
            throw new Refusal("rhythm.day");
        }
    }

    /// One period. `to` is its last day.
    public record Period(LocalDate from, LocalDate to) {}

    /// What the words of a paper say: "trước ngày 25 hằng tháng"; empty where they name no rhythm that is known here.
    public static Optional<Rhythm> read(@Nullable String words) {
        return RhythmReader.read(words);
    }

    Period of(LocalDate day) {
        if (every == Every.WEEK) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Period(monday, monday.plusDays(6));
        }
        int months = every.months();
        int first = (day.getMonthValue() - 1) / months * months + 1;
        YearMonth start = YearMonth.of(day.getYear(), first);
        return new Period(start.atDay(1), start.plusMonths(months - 1).atEndOfMonth());
    }

    /// By when the period is reported on. A day off moves it to the next working day.
    LocalDate due(Period period, WorkingDays days) {
        LocalDate plain;
        if (every == Every.WEEK) {
            plain = period.from().plusDays(day - 1);
        } else {
            YearMonth of = YearMonth.from(period.from()).plusMonths(month - 1);
            plain = of.atDay(Math.min(day, of.lengthOfMonth()));
        }
        return days.onOrAfter(plain);
    }

    /// All periods that have begun by `today` and are due on `since` or later, the oldest first.
    List<Period> begun(LocalDate since, LocalDate today, WorkingDays days) {
        List<Period> begun = new ArrayList<>();
        // One period earlier: a day off at its end may have moved what is due into the next.
        Period period = of(of(since).from().minusDays(1));
        while (!period.from().isAfter(today)) {
            if (!due(period, days).isBefore(since)) {
                begun.add(period);
            }
            period = of(period.to().plusDays(1));
        }
        return begun;
    }
}
