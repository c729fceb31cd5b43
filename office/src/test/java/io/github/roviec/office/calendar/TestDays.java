package io.github.roviec.office.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/// A calendar for tests of other rooms.
public final class TestDays {

    private TestDays() {}

    /// Monday to Friday, but for these days.
    public static WorkingDays without(Collection<LocalDate> holidays) {
        return new WorkingDays(
                holidays.stream().distinct().collect(Collectors.toMap(day -> day, day -> DayKind.HOLIDAY)));
    }
}
