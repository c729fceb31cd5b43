package io.github.roviec.office.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/// The days off of a year as the law gives them, for a year for which no notice has been issued yet: a proposal, for
/// the Government decides each year on which side of Tết and of 2 September the movable days lie, and which days are
/// swapped.
final class LawfulDays {

    /// Bộ luật Lao động 45/2019/QH14, điều 112; Nghị quyết 28/2026/QH16 for 24 November from 2026 on.
    private static final String SOURCE = "Đề xuất theo điều 111, 112 Bộ luật Lao động, chưa có thông báo của năm này";

    private static final int CULTURE_DAY_SINCE = 2026;

    private final List<SpecialDay> days = new ArrayList<>();

    private LawfulDays() {}

    /// @param year 1813 to 2087 only (what the tables of the lunar calendar cover is wider)
    static List<SpecialDay> of(int year) {
        LawfulDays lawful = new LawfulDays();
        lawful.fixed(year);
        lawful.lunar(year);
        lawful.inLieu();
        lawful.days.sort(Comparator.comparing(SpecialDay::day));
        return List.copyOf(lawful.days);
    }

    private void fixed(int year) {
        holiday(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        holiday(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        holiday(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        LocalDate national = LocalDate.of(year, 9, 2);
        holiday(national, "Quốc khánh");
        // One day beside it: the one that makes the longer rest.
        boolean after = switch (national.getDayOfWeek()) {
            case THURSDAY, WEDNESDAY, SUNDAY -> true;
            default -> false;
        };
        holiday(after ? national.plusDays(1) : national.minusDays(1), "Quốc khánh");
        if (year >= CULTURE_DAY_SINCE) {
            holiday(MonthDay.of(11, 24).atYear(year), "Ngày Văn hóa Việt Nam");
        }
    }

    private void lunar(int year) {
        LocalDate newYear = solar(VietnameseCalendar.ofTet(year));
        for (int i = -1; i <= 3; i++) {
            holiday(newYear.plusDays(i), "Tết Nguyên đán");
        }
        holiday(
                solar(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10)),
                "Giỗ Tổ Hùng Vương");
    }

    /// A holiday on a weekly day of rest gives the next working day (điều 111 khoản 3).
    private void inLieu() {
        Set<LocalDate> off = new HashSet<>(days.stream().map(SpecialDay::day).toList());
        for (SpecialDay holiday : List.copyOf(days)) {
            if (WorkingDays.weekend(holiday.day())) {
                LocalDate day = holiday.day();
                while (WorkingDays.weekend(day) || off.contains(day)) {
                    day = day.plusDays(1);
                }
                off.add(day);
                days.add(new SpecialDay(day, DayKind.COMPENSATORY, "Nghỉ bù " + holiday.name(), SOURCE));
            }
        }
    }

    private void holiday(LocalDate day, String name) {
        days.add(new SpecialDay(day, DayKind.HOLIDAY, name, SOURCE));
    }

    private static LocalDate solar(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.class).toTemporalAccessor();
    }
}
