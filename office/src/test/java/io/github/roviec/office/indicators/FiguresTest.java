package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Figures recorded one by one, without a form.
class FiguresTest extends CommuneForms {

    @Autowired
    Organisation organisation;

    private UnitId other;
    private Counted counted;

    @BeforeEach
    void open() {
        other = office.commune("Điềm He");
        counted = counting.in(office);
    }

    private Period august() {
        return counted.month(2024, 8);
    }

    private void record(
            String code, UnitId unit, @Nullable String value, @Nullable String absence, @Nullable String note) {
        figures.record(
                indicators.require(office.authority(), code),
                unit,
                august(),
                0,
                value == null ? null : new BigDecimal(value),
                absence,
                note,
                clerk);
    }

    private void assertRefused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void nothing_is_recorded_at_a_unit_whose_figure_is_the_sum_of_others() {
        record("HO_NGHEO", commune, "700", null, null);
        record("HO_NGHEO", other, "683", null, null);
        assertRefused("indicators.not-asked", () -> record("HO_NGHEO", office.unit(), "5000", null, "báo cáo"));
        assertThat(counted.value("HO_NGHEO", office.unit(), august())).isEqualByComparingTo("1383");
        UnitId department = office.department("Phòng Lao động");
        assertRefused("indicators.not-asked", () -> record("HO_NGHEO", department, "1", null, "báo cáo"));
        record("NS_THU", office.unit(), "5000", null, null);
        assertThat(counted.value("NS_THU", office.unit(), august())).isEqualByComparingTo("5000");
    }

    @Test
    void what_counts_is_changed_with_a_word_and_its_history_says_that_it_counted() {
        record("HO_NGHEO", commune, "700", null, null);
        assertRefused("indicators.change-unexplained", () -> record("HO_NGHEO", commune, "690", null, null));
        assertRefused("indicators.change-unexplained", () -> record("HO_NGHEO", commune, null, "mất sổ", null));
        record("HO_NGHEO", commune, "700", null, null);
        record("HO_NGHEO", commune, "690", null, "Rà soát lại ngày 3/9");
        assertThat(figures.history(
                        office.authority(), indicators.require(office.authority(), "HO_NGHEO"), commune, august(), 0))
                .extracting(Figure::state, Figure::value, Figure::note)
                .containsExactly(
                        tuple(FigureState.ACCEPTED, new BigDecimal("690"), "Rà soát lại ngày 3/9"),
                        tuple(FigureState.ACCEPTED, new BigDecimal("700"), null));
    }

    @Test
    void what_a_rule_finds_unusual_wants_a_word() {
        counted.say("HO", commune, counted.month(2024, 7), "1000");
        assertRefused("indicators.value-unexplained", () -> record("HO", commune, "1300", null, null));
        record("HO", commune, "1300", null, "Nhận thêm hai thôn");
        assertThat(counted.value("HO", commune, august())).isEqualByComparingTo("1300");
        assertRefused("indicators.against-rule", () -> record("HO", other, "-1", null, "nhập"));
    }

    @Test
    void nothing_is_recorded_at_a_unit_that_has_ended_by_then() {
        offices.today(LocalDate.of(2024, 7, 20));
        organisation.succeed(
                new Succession(Set.of(commune), Set.of(other), LocalDate.of(2024, 8, 1), "Nghị quyết số 1"),
                ActorId.SYSTEM);
        assertRefused("indicators.not-asked", () -> record("HO_NGHEO", commune, "700", null, "báo cáo"));
        figures.record(
                indicators.require(office.authority(), "HO_NGHEO"),
                commune,
                counted.month(2024, 7),
                0,
                new BigDecimal("700"),
                null,
                null,
                clerk);
    }
}
