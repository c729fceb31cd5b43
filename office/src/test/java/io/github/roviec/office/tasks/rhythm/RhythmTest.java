package io.github.roviec.office.tasks.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Periods and their days, by the country's calendar.
@OfficeTest
class RhythmTest {

    @Autowired
    OfficeDays days;

    @Autowired
    TestOffices offices;

    @ParameterizedTest
    @CsvSource({
        "trước ngày 25 hằng tháng, MONTH, 1, 25",
        "Định kỳ hàng tháng, MONTH, 1, 31",
        "hằng tuần, WEEK, 1, 5",
        "trước 14 giờ thứ năm hằng tuần, WEEK, 1, 4",
        "trước ngày 20 tháng cuối của quý, QUARTER, 3, 20",
        "hằng quý, QUARTER, 3, 31",
        "trước ngày 25/12 hàng năm, YEAR, 12, 25",
        "mỗi năm, YEAR, 12, 31"
    })
    void a_paper_says_the_rhythm(String words, Every every, int month, int day) {
        assertThat(Rhythm.read(words)).contains(new Rhythm(every, month, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hằng ngày", "trước ngày 45 hằng tháng", "trong 24 giờ kể từ khi có dịch", "hằng 6 tháng"})
    void or_it_says_none(String words) {
        assertThat(Rhythm.read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2, 1", "MONTH, 1, 32", "WEEK, 1, 8", "QUARTER, 4, 1", "YEAR, 13, 1", "YEAR, 1, 0"})
    void what_no_period_has_is_refused(Every every, int month, int day) {
        assertThatThrownBy(() -> new Rhythm(every, month, day)).hasMessage("rhythm.day");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1, 25, 2026-01-10, 2026-01-26", // a Sunday
        "MONTH, 1, 31, 2026-02-10, 2026-03-02", // the 28th is a Saturday
        "MONTH, 1, 30, 2026-04-10, 2026-05-04", // holidays, then a weekend
        "QUARTER, 3, 20, 2026-02-01, 2026-03-20",
        "YEAR, 12, 15, 2026-02-01, 2026-12-15",
        "WEEK, 1, 5, 2026-11-25, 2026-11-27",
        "WEEK, 1, 1, 2026-08-31, 2026-09-03" // a day swapped off, then the national day
    })
    void a_day_off_moves_it_to_the_next_working_day(Every every, int month, int day, LocalDate on, LocalDate due) {
        Rhythm rhythm = new Rhythm(every, month, day);
        assertThat(rhythm.due(rhythm.of(on), country())).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource
    void periods_follow_each_other_without_gap_and_each_is_wanted_once(Every every) {
        WorkingDays country = country();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            int month = every.months() < 2 ? 1 : 1 + random.nextInt(every.months());
            Rhythm rhythm = new Rhythm(every, month, 1 + random.nextInt(every == Every.WEEK ? 7 : 31));
            LocalDate since = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
            LocalDate today = since.plusDays(random.nextInt(500));
            List<Rhythm.Period> all = rhythm.begun(since, today, country);
            for (int p = 1; p < all.size(); p++) {
                assertThat(all.get(p).from()).isEqualTo(all.get(p - 1).to().plusDays(1));
            }
            assertThat(all).allSatisfy(period -> {
                assertThat(period.from()).isBeforeOrEqualTo(today);
                LocalDate due = rhythm.due(period, country);
                assertThat(due).isAfterOrEqualTo(since);
                assertThat(country.isWorking(due)).isTrue();
            });
            // Asked in two parts, the same comes out: nothing is lost where the application rested in between.
            LocalDate rested = since.plusDays(random.nextInt(200));
            List<Rhythm.Period> apart = new ArrayList<>(rhythm.begun(since, rested, country));
            rhythm.begun(since, today, country).stream()
                    .filter(period -> !apart.contains(period))
                    .forEach(apart::add);
            if (!rested.isAfter(today)) {
                assertThat(apart).containsExactlyElementsOf(all);
            }
        }
    }

    @Test
    void a_period_has_a_name() {
        assertThat(PeriodReport.label(Every.QUARTER, LocalDate.of(2026, 10, 1))).isEqualTo("IV/2026");
        assertThat(PeriodReport.label(Every.MONTH, LocalDate.of(2026, 2, 1))).isEqualTo("2/2026");
    }

    private WorkingDays country() {
        AuthorityId authority = offices.found().authority();
        return days.of(authority);
    }
}
