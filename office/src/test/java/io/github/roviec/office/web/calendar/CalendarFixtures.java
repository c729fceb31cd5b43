package io.github.roviec.office.web.calendar;

import io.github.roviec.office.calendar.OfficeHours;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.calendar.CalendarPage.Line;
import java.util.List;
import java.util.Map;

/// A year that is known, and one that is not.
public final class CalendarFixtures {

    private static final Line TET = new Line(
            "2026-02-16", "16/2/2026", 1, "HOLIDAY", "Tết Nguyên đán", "Thông báo 9441/TB-BNV ngày 16/10/2025", false);
    private static final Line SWAP =
            new Line("2026-08-22", "22/8/2026", 6, "SWAP_WORK", "Làm bù", "Công văn của UBND huyện", true);

    private static final CalendarPage.Hours HOURS = CalendarPage.Hours.of(OfficeHours.USUAL);

    private CalendarFixtures() {}

    public static Map<String, Object> pages() {
        return Map.of(
                "calendar/year",
                new CalendarPage(
                        2026, List.of(TET, SWAP), List.of(), null, CalendarPage.Typed.NOTHING, HOURS, true, null),
                "calendar/due",
                new DuePage("25/11/2024", 1, null, 0, null),
                "calendar/due#off",
                new DuePage("24/11/2024", 7, "25/11/2024", 1, null),
                "calendar/due#nothing",
                new DuePage(null, 0, null, 0, null),
                "calendar/due#unreadable",
                new DuePage(null, 0, null, 0, new Note("refused", "refusal.calendar.term", new Object[] {"mai"})),
                "calendar/year#proposal",
                new CalendarPage(2028, List.of(), List.of(TET), 2028, CalendarPage.Typed.NOTHING, HOURS, true, null));
    }
}
