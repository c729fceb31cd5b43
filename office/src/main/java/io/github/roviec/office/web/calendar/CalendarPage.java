package io.github.roviec.office.web.calendar;

import io.github.roviec.office.calendar.DayKind;
import io.github.roviec.office.web.Note;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The special days of a year.
///
/// @param proposal what the law alone gives; only where the year has no day of its own yet
/// @param missing  the year whose days should be known by now and are not
record CalendarPage(
        int year,
        List<Line> days,
        List<Line> proposal,
        @Nullable Integer missing,
        Typed typed,
        boolean mayManage,
        @Nullable Note note) {

    public List<String> kinds() {
        return Arrays.stream(DayKind.values()).map(Enum::name).toList();
    }

    /// @param iso     for the form that clears the day
    /// @param weekday 1 (Monday) to 7
    record Line(String iso, String date, int weekday, String kind, String name, String source, boolean own) {}

    /// What was typed and could not be kept.
    record Typed(String day, String kind, String name, String source) {
        static final Typed NOTHING = new Typed("", "", "", "");
    }
}
