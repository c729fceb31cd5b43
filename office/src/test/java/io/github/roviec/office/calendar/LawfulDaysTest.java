package io.github.roviec.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawfulDaysTest {

    /// First day of the lunar year and Giỗ Tổ, as the Government announced them.
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16"
    })
    void lunar_days_are_those_of_the_vietnamese_calendar(int year, LocalDate newYear, LocalDate kings) {
        assertThat(named(year, "Tết Nguyên đán"))
                .contains(newYear, newYear.minusDays(1))
                .hasSize(5);
        assertThat(named(year, "Giỗ Tổ Hùng Vương")).containsExactly(kings);
    }

    @Test
    void the_year_has_the_days_of_the_labour_code_and_each_on_a_weekend_gives_a_working_day() {
        assertThat(holidays(2025)).hasSize(11);
        assertThat(holidays(2026)).hasSize(12).contains(LocalDate.of(2026, 11, 24));
        for (int year = 2024; year <= 2040; year++) {
            List<SpecialDay> days = LawfulDays.of(year);
            long onWeekends =
                    holidays(year).stream().filter(WorkingDays::weekend).count();
            List<LocalDate> inLieu = days.stream()
                    .filter(day -> day.kind() == DayKind.COMPENSATORY)
                    .map(SpecialDay::day)
                    .toList();
            assertThat(inLieu).as("%d", year).hasSize((int) onWeekends).noneMatch(WorkingDays::weekend);
            assertThat(days.stream().map(SpecialDay::day)).as("%d", year).doesNotHaveDuplicates();
        }
    }

    private static Set<LocalDate> holidays(int year) {
        return LawfulDays.of(year).stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(SpecialDay::day)
                .collect(Collectors.toSet());
    }

    private static List<LocalDate> named(int year, String name) {
        return LawfulDays.of(year).stream()
                .filter(day -> day.name().equals(name))
                .map(SpecialDay::day)
                .toList();
    }
}
