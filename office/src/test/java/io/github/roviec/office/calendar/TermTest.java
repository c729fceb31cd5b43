package io.github.roviec.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Deadlines as people say them.
class TermTest {

    /// A Tuesday; 2 and 3 September are off, and the Saturday before is worked.
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 27);

    private static final WorkingDays DAYS = new WorkingDays(Map.of(
            LocalDate.of(2024, 9, 2), DayKind.HOLIDAY,
            LocalDate.of(2024, 9, 3), DayKind.HOLIDAY,
            LocalDate.of(2024, 8, 31), DayKind.SWAP_WORK));

    @ParameterizedTest
    @CsvSource({
        "30/9/2024, 2024-09-30",
        "ngày 30/9/2024, 2024-09-30",
        "trước ngày 30-9-2024, 2024-09-30",
        "2024-09-30, 2024-09-30",
        "01/9/2024, 2024-09-01",
        "5 ngày làm việc, 2024-09-04",
        "trong 5 ngày làm việc, 2024-09-04",
        "05 NGAY LAM VIEC, 2024-09-04",
        "3 nlv từ 28/8/2024, 2024-08-31",
        "5 ngày làm việc kể từ ngày 30/8/2024, 2024-09-09",
        "5 ngày, 2024-09-04",
        "10 ngày từ 30/8/2024, 2024-09-09",
        "cuối tháng, 2024-08-31",
        "hết tháng 9, 2024-09-30",
        "cuối tháng 6, 2025-06-30",
        "cuối tháng 11/2024, 2024-11-29",
        "cuối quý, 2024-09-30",
        "cuối quý IV, 2024-12-31",
        "cuối quý 1, 2025-03-31",
        "cuối quý II/2025, 2025-06-30",
        "cuối năm, 2024-12-31",
        "cuối năm 2026, 2026-12-31"
    })
    void what_is_said_is_a_day(String said, LocalDate day) {
        assertThat(Term.read(said).lastDay(TODAY, DAYS)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "31/02/2024", "cuối tháng 13", "cuối quý 5", "ngày làm việc", "-5 ngày", "5", ""})
    void anything_else_is_refused(String said) {
        assertThatThrownBy(() -> Term.read(said).lastDay(TODAY, DAYS))
                .isInstanceOf(Refusal.class)
                .hasMessage("calendar.term");
    }

    /// The day of the event is not counted; the last day is worked; exactly that many are.
    @Property
    void working_days_are_counted_one_by_one(
            @ForAll @IntRange(max = 900) int start, @ForAll @IntRange(min = 1, max = 60) int count, @ForAll int off) {
        Map<LocalDate, DayKind> special = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(Math.floorMod(off * 31 + i * 17, 1_000));
            special.put(day, i % 5 == 0 ? DayKind.SWAP_WORK : DayKind.HOLIDAY);
        }
        WorkingDays days = new WorkingDays(special);
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate last = Term.read(count + " ngày làm việc").lastDay(from, days);
        assertThat(days.isWorking(last)).isTrue();
        long worked = from.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(days::isWorking)
                .count();
        assertThat(worked).isEqualTo(count);
    }

    /// It lies in its period, is worked, and nothing worked comes after it in the period.
    @Property
    void the_end_of_a_period_is_its_last_working_day(@ForAll @IntRange(max = 2_000) int start) {
        LocalDate today = LocalDate.of(2023, 1, 1).plusDays(start);
        LocalDate last = Term.read("cuối tháng").lastDay(today, DAYS);
        assertThat(last.getMonth()).isEqualTo(today.getMonth());
        assertThat(DAYS.isWorking(last)).isTrue();
        assertThat(last.plusDays(1)
                        .datesUntil(today.withDayOfMonth(today.lengthOfMonth()).plusDays(1)))
                .noneMatch(DAYS::isWorking);
    }
}
