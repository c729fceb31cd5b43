package io.github.roviec.office.province;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Days and hours on which an office works.
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {}

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// The day itself, or the Monday after a weekend.
    static LocalDate worked(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.plusDays(2);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /// Some minute of a working day.
    static Instant hour(LocalDate day, Chance chance) {
        return at(worked(day), LocalTime.of(7, 30).plusMinutes(chance.below(540)));
    }

    /// "28/8/2024".
    static String shown(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
