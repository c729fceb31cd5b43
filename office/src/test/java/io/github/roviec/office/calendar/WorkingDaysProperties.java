package io.github.roviec.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The arithmetic agrees with counting on the fingers, whatever days are special.
class WorkingDaysProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 364).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Map<LocalDate, DayKind>> special() {
        return Arbitraries.maps(day(), Arbitraries.of(DayKind.class)).ofMaxSize(60);
    }

    @Property
    void a_term_of_working_days_holds_so_many_and_ends_on_one(
            @ForAll("special") Map<LocalDate, DayKind> special,
            @ForAll("day") LocalDate event,
            @ForAll @IntRange(min = 1, max = 90) int count) {
        WorkingDays days = new WorkingDays(special);
        LocalDate end = days.after(event, count);
        assertThat(days.isWorking(end)).isTrue();
        assertThat(days.between(event, end)).isEqualTo(count);
        assertThat(days.between(event, end.minusDays(1))).isEqualTo(count - 1);
    }

    @Property
    void before_undoes_after_from_a_working_day(
            @ForAll("special") Map<LocalDate, DayKind> special,
            @ForAll("day") LocalDate start,
            @ForAll @IntRange(min = 0, max = 90) int count) {
        WorkingDays days = new WorkingDays(special);
        LocalDate from = days.onOrAfter(start);
        assertThat(days.before(days.after(from, count), count)).isEqualTo(from);
    }

    @Property
    void a_day_off_moves_to_the_next_working_day_and_no_further(
            @ForAll("special") Map<LocalDate, DayKind> special, @ForAll("day") LocalDate day) {
        WorkingDays days = new WorkingDays(special);
        LocalDate moved = days.onOrAfter(day);
        assertThat(days.isWorking(moved)).isTrue();
        assertThat(day.datesUntil(moved)).noneMatch(days::isWorking);
    }
}
