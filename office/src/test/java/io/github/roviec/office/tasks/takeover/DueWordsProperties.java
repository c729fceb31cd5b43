package io.github.roviec.office.tasks.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.tasks.TaskClass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// A deadline is understood however it is written, and never made up.
class DueWordsProperties {

    private static final LocalDate NEAR = LocalDate.of(2024, 9, 20);

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 20 * 365).map(LocalDate.of(2010, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "", "trước ", "Trước ngày ", "Thời gian hoàn thành trước ngày ", "chậm nhất ngày ", "xong trước ");
    }

    @Property
    void a_full_day_in_any_form(@ForAll("day") LocalDate day, @ForAll("before") String before) {
        for (String form : List.of("%d/%d/%d", "%02d/%02d/%d", "%d-%d-%d", "%02d.%02d.%d", "ngày %d tháng %d năm %d")) {
            String said = before + form.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()) + ".";
            DueWords due = DueWords.of(said, NEAR);
            assertThat(due).as(said).isEqualTo(new DueWords(day, TaskClass.DATED, Sureness.SURE, true));
        }
        assertThat(DueWords.of(day.toString(), NEAR).date()).isEqualTo(day);
        String two = "%d/%d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
        assertThat(DueWords.of(two, NEAR).date()).isEqualTo(day);
    }

    @Property
    void a_day_without_a_year_is_near_and_said_to_be_understood(
            @ForAll("day") LocalDate near,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 12) int month) {
        DueWords due = DueWords.of("trước " + day + "/" + month, near);
        assertThat(due.sureness()).isEqualTo(Sureness.UNDERSTOOD);
        LocalDate date = due.date();
        assertThat(date).isNotNull();
        if (date != null) {
            assertThat(date.getDayOfMonth()).isEqualTo(day);
            assertThat(date.getMonthValue()).isEqualTo(month);
            assertThat(date).isAfterOrEqualTo(near.minusDays(60)).isBefore(near.plusDays(366));
        }
    }

    @Property
    void months_and_quarters_end_with_their_last_day(
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 2015, max = 2030) int year) {
        LocalDate end = YearMonth.of(year, month).atEndOfMonth();
        for (String said :
                List.of("tháng " + month + "/" + year, "trong tháng " + month + " năm " + year, month + "/" + year)) {
            assertThat(DueWords.of(said, NEAR))
                    .as(said)
                    .isEqualTo(new DueWords(end, TaskClass.DATED, Sureness.SURE, true));
        }
        int quarter = (month + 2) / 3;
        String roman = List.of("I", "II", "III", "IV").get(quarter - 1);
        LocalDate last = YearMonth.of(year, quarter * 3).atEndOfMonth();
        assertThat(DueWords.of("Quý " + roman + "/" + year, NEAR).date()).isEqualTo(last);
        assertThat(DueWords.of("quý " + quarter + " năm " + year, NEAR).date()).isEqualTo(last);
    }

    @Property
    void whatever_stands_there_is_never_an_error(@ForAll String said) {
        DueWords due = DueWords.of(said, NEAR);
        assertThat(due.reads() || due.date() == null).isTrue();
    }

    @Example
    void words() {
        said("", null, Sureness.SURE, true);
        said("Không thời hạn", null, Sureness.SURE, true);
        said("Quý IV", LocalDate.of(2024, 12, 31), Sureness.UNDERSTOOD, true);
        said("Quý I", LocalDate.of(2025, 3, 31), Sureness.UNDERSTOOD, true);
        said("Trong tháng 10", LocalDate.of(2024, 10, 31), Sureness.UNDERSTOOD, true);
        said("trong năm 2024", LocalDate.of(2024, 12, 31), Sureness.SURE, true);
        said("Cuối năm", LocalDate.of(2024, 12, 31), Sureness.UNDERSTOOD, true);
        said("6 tháng đầu năm 2025", LocalDate.of(2025, 6, 30), Sureness.SURE, true);
        said("15/10/2024; gia hạn 30/10/2024", LocalDate.of(2024, 10, 30), Sureness.DOUBTFUL, true);
        said("giữa tháng 10", LocalDate.of(2024, 10, 31), Sureness.DOUBTFUL, true);
        said("Ngay", null, Sureness.UNDERSTOOD, true);
        said("31/02/2024", null, Sureness.DOUBTFUL, false);
        said("sau kỳ họp", null, Sureness.DOUBTFUL, false);
        said("theo quy định", null, Sureness.DOUBTFUL, false);
        assertThat(DueWords.of("Thường xuyên", NEAR).taskClass()).isEqualTo(TaskClass.ONGOING);
        assertThat(DueWords.of("Hằng tháng, trước ngày 25", NEAR).taskClass()).isEqualTo(TaskClass.ONGOING);
    }

    private static void said(String said, @Nullable LocalDate date, Sureness sureness, boolean reads) {
        assertThat(DueWords.of(said, NEAR)).as(said).isEqualTo(new DueWords(date, TaskClass.DATED, sureness, reads));
    }
}
