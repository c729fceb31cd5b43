package io.github.roviec.office.tasks.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Months tile the days, longer periods are made of months, and a key says the whole of its period.
class ReportPeriodProperties {

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate.of(2005, 1, 1)::plusDays);
    }

    @Property
    void every_day_lies_in_its_period_and_the_next_begins_the_day_after(
            @ForAll("day") LocalDate day, @ForAll PeriodCalendar calendar) {
        for (PeriodKind kind : new PeriodKind[] {PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR}) {
            ReportPeriod period = ReportPeriod.of(calendar, kind, day);
            assertThat(day).isBetween(period.first(), period.last());
            assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
            assertThat(period.next().previous()).isEqualTo(period);
        }
    }

    @Property
    void a_key_is_read_back(@ForAll("day") LocalDate day, @ForAll PeriodCalendar calendar, @ForAll PeriodKind kind) {
        ReportPeriod period = ReportPeriod.of(calendar, kind, day);
        assertThat(ReportPeriod.of(period.key())).isEqualTo(period);
    }

    @Property
    void a_quarter_is_its_three_months(@ForAll("day") LocalDate day, @ForAll PeriodCalendar calendar) {
        ReportPeriod quarter = ReportPeriod.of(calendar, PeriodKind.QUARTER, day);
        ReportPeriod last = ReportPeriod.of(calendar, PeriodKind.MONTH, quarter.last());
        assertThat(last.last()).isEqualTo(quarter.last());
        assertThat(last.previous().previous().first()).isEqualTo(quarter.first());
    }

    /// The table of Nghị định 09/2019/NĐ-CP, điều 12.
    @Example
    void the_decree_s_own_days() {
        assertPeriod("2024-T1", "2023-12-15", "2024-01-14");
        assertPeriod("2024-T10", "2024-09-15", "2024-10-14");
        assertPeriod("2024-Q1", "2023-12-15", "2024-03-14");
        assertPeriod("2024-6T", "2023-12-15", "2024-06-14");
        assertPeriod("2024-9T", "2023-12-15", "2024-09-14");
        assertPeriod("2024-N", "2023-12-15", "2024-12-14");
        assertPeriod("2024-T2-DL", "2024-02-01", "2024-02-29");
        assertPeriod("2024-Q4-DL", "2024-10-01", "2024-12-31");
    }

    @Example
    void what_is_no_period_is_refused() {
        for (String key :
                new String[] {"", "2024", "2024-T13", "2024-Q5", "2024-T0", "1024-T1", "2024-X1", "2024-N2"}) {
            assertThatThrownBy(() -> ReportPeriod.of(key)).as(key).hasMessage("task.period-unknown");
        }
    }

    private static void assertPeriod(String key, String first, String last) {
        ReportPeriod period = ReportPeriod.of(key);
        assertThat(period.first()).as(key).isEqualTo(first);
        assertThat(period.last()).as(key).isEqualTo(last);
    }
}
