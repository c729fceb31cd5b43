package io.github.roviec.office.meetings.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.calendar.WorkingDays;
import io.github.roviec.office.meetings.directive.Deadline.Every;
import io.github.roviec.office.meetings.directive.Deadline.InMonth;
import io.github.roviec.office.meetings.directive.Deadline.InQuarter;
import io.github.roviec.office.meetings.directive.Deadline.InYear;
import io.github.roviec.office.meetings.directive.Deadline.OnDay;
import io.github.roviec.office.meetings.directive.Deadline.Rhythm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

public class DeadlineProperties {

    private static final LocalDate SAID = LocalDate.of(2024, 9, 24);
    private static final WorkingDays DAYS = new WorkingDays(Map.of());

    @Provide
    public static Arbitrary<Deadline> deadlines() {
        Arbitrary<Deadline> days = Arbitraries.integers().between(0, 900).map(after -> new OnDay(SAID.plusDays(after)));
        Arbitrary<Deadline> months = Arbitraries.integers()
                .between(0, 30)
                .map(after -> new InMonth(YearMonth.from(SAID).plusMonths(after)));
        Arbitrary<Deadline> quarters = Arbitraries.integers()
                .between(0, 9)
                .map(after -> new InQuarter(2024 + (after + 2) / 4, (after + 2) % 4 + 1));
        Arbitrary<Deadline> years = Arbitraries.integers().between(2024, 2030).map(InYear::new);
        Arbitrary<Deadline> rhythms = Arbitraries.of(Rhythm.values()).map(rhythm -> new Every(rhythm, null));
        Arbitrary<Deadline> monthly = Arbitraries.integers().between(1, 28).map(day -> new Every(Rhythm.MONTH, day));
        return Arbitraries.oneOf(days, months, quarters, years, rhythms, monthly);
    }

    @Property(tries = 500)
    void its_words_and_its_kept_form_are_read_back(@ForAll("deadlines") Deadline deadline) {
        assertThat(Deadline.read(deadline.words(), SAID, DAYS)).isEqualTo(deadline);
        assertThat(Deadline.of(deadline.kept())).isEqualTo(deadline);
    }

    @Example
    void what_people_type_is_understood() {
        assertThat(read("15/10/2024")).isEqualTo(new OnDay(LocalDate.of(2024, 10, 15)));
        assertThat(read(" Trước ngày 5/1/2025. ")).isEqualTo(new OnDay(LocalDate.of(2025, 1, 5)));
        assertThat(read("tháng 10")).isEqualTo(new InMonth(YearMonth.of(2024, 10)));
        assertThat(read("trong tháng 2")).isEqualTo(new InMonth(YearMonth.of(2025, 2)));
        assertThat(read("quý IV")).isEqualTo(new InQuarter(2024, 4));
        assertThat(read("quý 1")).isEqualTo(new InQuarter(2025, 1));
        assertThat(read("hàng tháng")).isEqualTo(new Every(Rhythm.MONTH, null));
        assertThat(read("ngày 25 hằng tháng")).isEqualTo(new Every(Rhythm.MONTH, 25));
        assertThat(read("5 ngày làm việc")).isEqualTo(new OnDay(LocalDate.of(2024, 10, 1)));
        assertThat(Deadline.read("  ", SAID, DAYS)).isNull();
    }

    @Example
    void what_is_no_deadline_is_refused() {
        for (String typed : new String[] {"31/2/2025", "tháng 13", "quý V", "ngày 30 hằng tháng", "sớm", "15/10"}) {
            assertThatThrownBy(() -> read(typed)).as(typed).hasMessage("directive.deadline");
        }
    }

    private static Deadline read(String typed) {
        return Objects.requireNonNull(Deadline.read(typed, SAID, DAYS));
    }
}
