package io.github.roviec.office.web.calendar;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.DayKind;
import io.github.roviec.office.calendar.OfficeHours;
import io.github.roviec.office.web.Note;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The special days of a year.
///
/// @param proposal what the law alone gives; only where the year has no day of its own yet
/// @param missing  the year whose days should be known by now and are not
public record CalendarPage(
        int year,
        List<Line> days,
        List<Line> proposal,
        @Nullable Integer missing,
        Typed typed,
        Hours hours,
        boolean mayManage,
        @Nullable Note note) {

    public List<String> kinds() {
        return Arrays.stream(DayKind.values()).map(Enum::name).toList();
    }

    /// @param iso     for the form that clears the day
    /// @param weekday 1 (Monday) to 7
    public record Line(String iso, String date, int weekday, String kind, String name, String source, boolean own) {}

    /// What was typed and could not be kept.
    public record Typed(String day, String kind, String name, String source) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }

    /// From when to when, as typed: "7:30".
    public record Hours(String morningFrom, String morningTo, String afternoonFrom, String afternoonTo) {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

        static Hours of(OfficeHours hours) {
            return new Hours(
                    TIME.format(hours.morningFrom()),
                    TIME.format(hours.morningTo()),
                    TIME.format(hours.afternoonFrom()),
                    TIME.format(hours.afternoonTo()));
        }

        /// Refuses with `calendar.time` and as the hours do.
        OfficeHours read() {
            return new OfficeHours(time(morningFrom), time(morningTo), time(afternoonFrom), time(afternoonTo));
        }

        private static LocalTime time(String typed) {
            try {
                return LocalTime.parse(typed.strip().replace('h', ':').replaceFirst(":$", ":00"), TIME);
            } catch (DateTimeParseException notATime) {
                throw new Refusal("calendar.time", typed.strip());
            }
        }
    }
}
