package io.github.roviec.office.calendar;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// By when, as people say it: a day, so many days from a day, the end of a month, quarter or year.
public sealed interface Term {

    /// The last day in time.
    ///
    /// @param today when it is said
    LocalDate lastDay(LocalDate today, WorkingDays days);

    /// Reads "31/10/2024", "5 ngày làm việc", "10 ngày từ 3/10/2024", "cuối tháng", "cuối tháng 11", "cuối quý IV",
    /// "cuối năm 2025"; accents may be left out. Refuses anything else with `calendar.term`.
    static Term read(String typed) {
        return TermReader.read(typed);
    }

    /// Exactly this day, worked or not: who writes a day means it.
    record OnDay(LocalDate day) implements Term {
        @Override
        public LocalDate lastDay(LocalDate today, WorkingDays days) {
            return day;
        }
    }

    /// "trong n ngày làm việc": the day of the event is not counted (Bộ luật Dân sự 2015, điều 147 khoản 2).
    ///
    /// @param from the day of the event; null means today
    record Working(int count, @Nullable LocalDate from) implements Term {
        @Override
        public LocalDate lastDay(LocalDate today, WorkingDays days) {
            return days.onOrAfter(days.after(from == null ? today : from, count));
        }
    }

    /// "trong n ngày", days off included; one that ends on a day off ends on the working day after it (điều 148, khoản
    /// 5).
    record Days(int count, @Nullable LocalDate from) implements Term {
        @Override
        public LocalDate lastDay(LocalDate today, WorkingDays days) {
            return days.onOrAfter((from == null ? today : from).plusDays(count));
        }
    }

    /// "cuối tháng, quý, năm": the last working day that still lies in it.
    ///
    /// @param months how long the period is: 1, 3 or 12
    /// @param number of the month or the quarter; null means the running one
    /// @param year   null means: the first one from today on
    record EndOf(
            int months, @Nullable Integer number, @Nullable Integer year) implements Term {

        public EndOf {
            if (number != null && (number < 1 || number > 12 / months)) {
                throw new Refusal("calendar.term", number);
            }
        }

        @Override
        public LocalDate lastDay(LocalDate today, WorkingDays days) {
            int running = (today.getMonthValue() - 1) / months + 1;
            int wanted = number == null ? running : number;
            int in = year != null ? year : wanted < running ? today.getYear() + 1 : today.getYear();
            return days.onOrBefore(YearMonth.of(in, wanted * months).atEndOfMonth());
        }
    }
}
