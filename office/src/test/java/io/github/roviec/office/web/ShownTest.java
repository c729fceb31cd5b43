package io.github.roviec.office.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {

    @ParameterizedTest
    @ValueSource(strings = {"24/9/2024", "24/09/2024", "24-9-2024", "24.9.2024", "2024-09-24", " 24/9/2024 "})
    void a_day_is_typed_in_many_ways(String typed) {
        assertThat(Shown.typedDate(typed)).isEqualTo(LocalDate.of(2024, 9, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "29/2/2023", "31/4/2024", "2024-13-01", "24/9", "24/9/24", "mai"})
    void what_is_no_day_is_refused_and_not_bent_to_one(String typed) {
        assertThatThrownBy(() -> Shown.typedDate(typed))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).code())
                .isEqualTo("web.date");
    }

    @Test
    void nothing_typed_is_no_day() {
        assertThat(Shown.typedDate("  ")).isNull();
    }
}
