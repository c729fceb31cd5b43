package io.github.roviec.notice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysOffTest {

    private static final DaysOff DAYS = DaysOff.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01",
                "2025-01-27",
                "2025-01-31",
                "2025-04-07",
                "2025-04-30",
                "2025-05-02",
                "2025-09-01",
                "2026-01-02",
                "2026-02-16",
                "2026-02-20",
                "2026-04-27",
                "2026-08-31",
                "2026-09-01",
                "2026-11-24",
                "2027-02-04",
                "2027-02-10",
                "2027-04-16",
                "2027-05-03",
                "2027-09-03",
                "2027-11-24",
                "2019-09-02",
                "2031-05-01",
                "2024-06-22",
                "2024-06-23"
            })
    void off(LocalDate day) {
        assertThat(DAYS.reason(day)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-24",
                "2025-02-03",
                "2025-04-26",
                "2025-05-05",
                "2025-09-03",
                "2026-01-10",
                "2026-02-13",
                "2026-02-23",
                "2026-08-22",
                "2026-11-25",
                "2027-02-03",
                "2027-02-11",
                "2027-09-06",
                "2025-11-24",
                "2024-06-20",
                "2031-02-10"
            })
    void worked(LocalDate day) {
        assertThat(DAYS.reason(day)).isNull();
    }

    @Test
    void theDayBehindALongHoliday() {
        assertThat(DAYS.next(LocalDate.of(2026, 2, 14))).isEqualTo("2026-02-23");
        assertThat(DAYS.next(LocalDate.of(2025, 4, 30))).isEqualTo("2025-05-05");
        assertThat(DAYS.next(LocalDate.of(2024, 6, 20))).isEqualTo("2024-06-21");
    }

    @Test
    void aYearThatNobodyHasWrittenDown() {
        assertThat(DAYS.knows(2026)).isTrue();
        assertThat(DAYS.knows(2017)).isFalse();
    }

    /// Every day written for a year is told apart from an ordinary one: a line that says nothing new is a slip.
    @Test
    void aLineSaysWhatItMeans() {
        DaysOff days = DaysOff.of(
                List.of("# own", "fixed 06-03 ngày hội", "off 2030-06-04..2030-06-05 nghỉ", "work 2030-06-08 làm bù"));
        assertThat(days.reason(LocalDate.of(2030, 6, 3))).isEqualTo("ngày hội");
        assertThat(days.reason(LocalDate.of(2031, 6, 3))).isEqualTo("ngày hội");
        assertThat(days.reason(LocalDate.of(2030, 6, 5))).isEqualTo("nghỉ");
        assertThat(days.reason(LocalDate.of(2030, 6, 8))).isNull();
        assertThat(days.reason(LocalDate.of(2030, 6, 9))).isEqualTo("Chủ nhật");
    }
}
