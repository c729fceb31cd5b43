package io.github.roviec.office.web.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void a_month_that_is_not_the_one_on_the_wall_says_its_days() {
        LocalDate first = LocalDate.of(2024, 8, 20);
        LocalDate last = LocalDate.of(2024, 9, 19);
        assertThat(Written.days(new Period(1, "LICH_20", PeriodKind.MONTH, 2024, 9, first, last)))
                .isEqualTo("20/8/2024 - 19/9/2024");
        assertThat(Written.days(new Period(2, PeriodCalendar.USUAL, PeriodKind.MONTH, 2024, 9, first, last)))
                .isNull();
    }
}
