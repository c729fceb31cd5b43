package io.github.roviec.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.calendar.TestDays;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class YearRuleProperties {

    @Property
    void a_year_has_twelve_working_days_one_in_each_month(
            @ForAll @IntRange(min = 2001, max = 2099) int year,
            @ForAll @IntRange(min = 1, max = 5) int workingDay,
            @ForAll @Size(max = 40) Set<@IntRange(min = 1, max = 365) Integer> off) {
        WorkingDays working = TestDays.without(
                off.stream().map(day -> LocalDate.ofYearDay(year, day)).collect(Collectors.toSet()));
        List<LocalDate> days = new YearRule(workingDay).days(Year.of(year), working);
        assertThat(days)
                .hasSize(12)
                .allMatch(working::isWorking)
                .extracting(YearMonth::from)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(year, month))
                        .toList());
    }

    @Example
    void the_third_working_day_of_the_last_week() {
        WorkingDays plain = TestDays.without(List.of());
        assertThat(new YearRule(3).days(Year.of(2027), plain))
                .startsWith(LocalDate.of(2027, 1, 27), LocalDate.of(2027, 2, 24), LocalDate.of(2027, 3, 24));
        WorkingDays tet = TestDays.without(
                List.of(LocalDate.of(2027, 1, 25), LocalDate.of(2027, 1, 26), LocalDate.of(2027, 1, 27)));
        assertThat(new YearRule(3).days(Year.of(2027), tet).getFirst())
                .as("a week of two working days gives its last")
                .isEqualTo(LocalDate.of(2027, 1, 29));
    }

    @Example
    void a_rule_names_one_of_five_days() {
        assertThatThrownBy(() -> new YearRule(0)).hasMessage("meeting.rule");
        assertThatThrownBy(() -> new YearRule(6)).hasMessage("meeting.rule");
    }
}
