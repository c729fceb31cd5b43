package io.github.roviec.office;

import io.github.roviec.office.calendar.DayKind;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.SpecialDay;
import io.github.roviec.office.documents.PublicDay;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives the calendar the country's days that this release knows: the same by which papers are read.
@Component
class PublicDays {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final OfficeDays days;

    PublicDays(OfficeDays days) {
        this.days = days;
    }

    void bring() {
        days.adopt(PublicDay.shipped().stream()
                .map(day -> new SpecialDay(day.day(), kind(day), capital(day.name()), day.source()))
                .toList());
    }

    private static DayKind kind(PublicDay day) {
        String name = day.name().toLowerCase(VIETNAMESE);
        if (day.worked()) {
            return DayKind.SWAP_WORK;
        }
        if (name.startsWith("nghỉ hoán đổi")) {
            return DayKind.SWAP_OFF;
        }
        return name.startsWith("nghỉ bù") ? DayKind.COMPENSATORY : DayKind.HOLIDAY;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(VIETNAMESE) + name.substring(1);
    }
}
