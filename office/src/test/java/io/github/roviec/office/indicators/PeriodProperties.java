package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.indicators.PeriodCalendar.Span;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Whatever the calendar: periods follow each other without gap or overlap, and the longer are made of the shorter.
class PeriodProperties {

    private static final PeriodCalendar ND09 = new PeriodCalendar("ND09", "15-14", 15, true, "");
    private static final PeriodCalendar MONTHS = new PeriodCalendar("DUONG_LICH", "tháng", 1, false, "");

    @Provide
    Arbitrary<PeriodCalendar> calendar() {
        return Combinators.combine(Arbitraries.integers().between(1, 28), Arbitraries.of(true, false))
                .as((day, before) -> new PeriodCalendar("X", "x", day, before && day > 1, ""));
    }

    @Property
    void each_begins_where_the_one_before_ended(
            @ForAll("calendar") PeriodCalendar calendar,
            @ForAll PeriodKind kind,
            @ForAll @IntRange(min = 2000, max = 2100) int year) {
        if (kind == PeriodKind.NINE_MONTHS) {
            return; // the first nine months only: the year goes on without one
        }
        LocalDate next = calendar.span(kind, year, 1).firstDay();
        for (int number = 1; number <= kind.inYear(); number++) {
            Span span = calendar.span(kind, year, number);
            assertThat(span.firstDay()).isEqualTo(next);
            assertThat(span.lastDay()).isAfter(span.firstDay());
            next = span.lastDay().plusDays(1);
        }
        assertThat(next).isEqualTo(calendar.span(kind, year + 1, 1).firstDay());
    }

    @Property
    void the_longer_are_made_of_months(
            @ForAll("calendar") PeriodCalendar calendar,
            @ForAll PeriodKind kind,
            @ForAll @IntRange(min = 2000, max = 2100) int year) {
        for (int number = 1; number <= kind.inYear(); number++) {
            Span span = calendar.span(kind, year, number);
            int first = (number - 1) * kind.months() + 1;
            assertThat(span.firstDay())
                    .isEqualTo(calendar.span(PeriodKind.MONTH, year, first).firstDay());
            assertThat(span.lastDay())
                    .isEqualTo(calendar.span(PeriodKind.MONTH, year, first + kind.months() - 1)
                            .lastDay());
        }
    }

    @Example
    void the_decree_says() {
        assertThat(ND09.span(PeriodKind.MONTH, 2024, 9)).isEqualTo(span("2024-08-15", "2024-09-14"));
        assertThat(ND09.span(PeriodKind.QUARTER, 2024, 3)).isEqualTo(span("2024-06-15", "2024-09-14"));
        assertThat(ND09.span(PeriodKind.SIX_MONTHS, 2024, 1)).isEqualTo(span("2023-12-15", "2024-06-14"));
        assertThat(ND09.span(PeriodKind.NINE_MONTHS, 2024, 1)).isEqualTo(span("2023-12-15", "2024-09-14"));
        assertThat(ND09.span(PeriodKind.YEAR, 2024, 1)).isEqualTo(span("2023-12-15", "2024-12-14"));
        assertThat(MONTHS.span(PeriodKind.MONTH, 2024, 2)).isEqualTo(span("2024-02-01", "2024-02-29"));
        assertThat(MONTHS.span(PeriodKind.NINE_MONTHS, 2024, 1)).isEqualTo(span("2024-01-01", "2024-09-30"));
    }

    private static Span span(String first, String last) {
        return new Span(LocalDate.parse(first), LocalDate.parse(last));
    }
}
