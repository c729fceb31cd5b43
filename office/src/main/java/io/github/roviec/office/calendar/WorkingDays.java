package io.github.roviec.office.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/// The working days of an authority, as known at one moment. Immutable.
public final class WorkingDays {

    private final Map<LocalDate, DayKind> special;

    public WorkingDays(Map<LocalDate, DayKind> special) {
        this.special = Map.copyOf(special);
    }

    public boolean isWorking(LocalDate day) {
        DayKind kind = special.get(day);
        return kind == null ? !weekend(day) : kind.worked();
    }

    /// `day` itself if it is worked, else the next working day: a term that ends on a day off ends on the working day
    /// after it (Bộ luật Dân sự 2015, điều 148 khoản 5).
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// `day` itself if it is worked, else the last working day before it.
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /// The last day of a term of `count` working days. The day of the event is not counted (điều 147 khoản 2).
    ///
    /// @param count at least 0; 0 is the day itself
    public LocalDate after(LocalDate event, int count) {
        return step(event, count, 1);
    }

    /// The day that lies `count` working days before `day`, for reminders.
    ///
    /// @param count at least 0; 0 is the day itself
    public LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /// How many working days lie after `from` up to and with `to`; 0 where `to` is not after `from`.
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorking(day) ? 1 : 0;
        }
        return count;
    }

    private LocalDate step(LocalDate from, int count, int direction) {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count);
        }
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
