package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a formula computes is as honest as what is added up: silence is not 0, and what is missing is told.
@OfficeTest
class FormulasTest {

    @Autowired
    TestOffices offices;

    @Autowired
    Counting counting;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    RollUp rollUp;

    private Counted counted;
    private UnitId district;
    private UnitId one;
    private UnitId two;
    private UnitId department;
    private Period september;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        counted = counting.in(offices.found());
        WholeCriteria.bring(catalogue, counted.office.authority());
        district = counted.office.unit();
        one = counted.office.commune("Một");
        two = counted.office.commune("Hai");
        counted.office.commune("Ba");
        department = counted.office.department("Phòng Thử");
        september = counted.month(2024, 9);
    }

    @Test
    void where_nobody_has_spoken_nothing_is_counted() {
        for (String count : List.of("DTLCP_XA", "KTXH_TREN_100", "NVTT_TU_100", "NVTT_DUOI_70", "NTM21_XA_DAT")) {
            assertThat(counted.value(count, district, september)).as(count).isNull();
        }
        // A department has no criteria and asks no commune.
        assertThat(counted.value("NTM21_TONG_XA", department, september)).isNull();
        assertThat(counted.value("NTM21_TONG_XA", district, september)).isEqualByComparingTo("3");
    }

    @Test
    void of_those_that_spoke_none_is_0_and_the_others_are_missing() {
        counted.say("DTLCP_HO", one, september, "0");
        Rolled sick = counted.row("DTLCP_XA", district, september, 0);
        assertThat(sick.value()).isEqualByComparingTo("0");
        assertThat(List.of(sick.present(), sick.absent(), sick.expected(), sick.missing()))
                .containsExactly(1L, 0L, 3L, 2L);
        counted.say("DTLCP_HO", two, september, 0, null, "Chưa kiểm đếm");
        assertThat(counted.row("DTLCP_XA", district, september, 0).missing()).isEqualTo(1);
        counted.say("NVTT", district, september, counted.member("NVTT", "1"), new BigDecimal("60"), null);
        Rolled tasks = counted.row("NVTT_TU_100", district, september, 0);
        assertThat(tasks.value()).isEqualByComparingTo("0");
        assertThat(tasks.missing()).isEqualTo(10);
    }

    @Test
    void who_has_not_reported_is_missing_once_however_often_a_formula_asks() {
        for (UnitId unit : List.of(one, two)) {
            counted.say("HO", unit, september, "200");
            counted.say("HO", unit, counted.month(2024, 8), "200");
            counted.say("HO_NGHEO", unit, counted.month(2024, 8), "22");
        }
        counted.say("HO_NGHEO", one, september, "20");
        // One says nothing of either, one of half.
        Rolled rate = counted.row("TY_LE_HO_NGHEO", district, september, 0);
        assertThat(rate.missing()).isEqualTo(2);
        assertThat(rate.present()).isEqualTo(1);
        assertThat(rate.previousMissing()).isEqualTo(1);
        assertThat(rate.lastYearMissing()).isEqualTo(3);
        assertThat(rate.comparedWithPrevious()).isNull();
        Rolled own = counted.row("TY_LE_HO_NGHEO", one, september, 0);
        assertThat(own.missing()).isZero();
        assertThat(own.comparedWithPrevious()).isEqualByComparingTo("11");
    }

    @Test
    void of_a_set_each_indicator_with_a_goal_is_missing_once() {
        counted.aim("KTXH_KHACH_DL", district, 0, 2024, "KE_HOACH", BigDecimal.TEN);
        counted.aim("KTXH_XUAT_KHAU", district, 0, 2024, "KE_HOACH", BigDecimal.TEN);
        counted.aim("NTM21_XA_DAT", district, 0, 2024, "KE_HOACH", BigDecimal.ONE);
        counted.say("KTXH_KHACH_DL", district, september, "11");
        Rolled over = counted.row("KTXH_TREN_100", district, september, 0);
        assertThat(over.value()).isEqualByComparingTo("1");
        assertThat(List.of(over.present(), over.missing(), over.expected())).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_ceiling_of_the_year_is_kept_when_the_year_is_over() {
        UnitId unit = district;
        counted.aim("KTXH_TAI_NAN", unit, 0, 2024, "KE_HOACH", new BigDecimal("16"));
        Period january = counted.month(2024, 1);
        counted.say("KTXH_TAI_NAN", unit, january, "1");
        Goal goal = Objects.requireNonNull(
                counted.row("KTXH_TAI_NAN", unit, january, 0).goal("KE_HOACH"));
        assertThat(goal.reached()).isNull();
        assertThat(goal.met()).isFalse();
        assertThat(goal.within()).isTrue();
        assertThat(counted.value("KTXH_TREN_100", unit, january)).isEqualByComparingTo("0");

        counted.say("KTXH_TAI_NAN", unit, september, "20");
        Goal passed = Objects.requireNonNull(
                counted.row("KTXH_TAI_NAN", unit, september, 0).goal("KE_HOACH"));
        assertThat(passed.reached()).isEqualByComparingTo("80");
        assertThat(passed.within()).isFalse();

        offices.today(LocalDate.of(2025, 1, 8));
        counted.aim("KTXH_PHAM_PHAP", unit, 0, 2024, "KE_HOACH", new BigDecimal("16"));
        Period december = counted.month(2024, 12);
        counted.say("KTXH_PHAM_PHAP", unit, december, "8");
        Goal kept = Objects.requireNonNull(
                counted.row("KTXH_PHAM_PHAP", unit, december, 0).goal("KE_HOACH"));
        assertThat(kept.met()).isTrue();
        assertThat(kept.reached()).isEqualByComparingTo("200");
        assertThat(counted.value("KTXH_TREN_100", unit, december)).isEqualByComparingTo("1");
    }

    @Test
    void behind_a_computed_number_stand_its_parts_and_which_of_them_count() {
        counted.say("HO", one, september, "200");
        counted.say("HO_NGHEO", one, september, "21");
        Behind rate = behind("TY_LE_HO_NGHEO");
        assertThat(rate.formula()).isEqualTo("HO_NGHEO ÷ HO × 100");
        assertThat(rate.steps()).extracting(step -> step.term().name()).containsExactly("HO_NGHEO", "HO");
        assertThat(rate.steps()).extracting(Behind.Step::missing).containsExactly(2L, 2L);
        assertThat(rate.steps().getFirst().value()).isEqualByComparingTo("21");

        for (int criterion = 1; criterion <= 19; criterion++) {
            int member = counted.member("NTM21", "" + criterion);
            counted.say("NTM21", one, september, member, BigDecimal.ONE, null);
            counted.say("NTM21", two, september, member, BigDecimal.valueOf(criterion % 2), null);
        }
        // How many criteria there are is worked out.
        Behind.Step full = behind("NTM21_XA_DAT").steps().getFirst();
        assertThat(full.term().limit()).isEqualByComparingTo("19");
        assertThat(full.places()).extracting(Behind.Place::unit).containsExactly(one);
        assertThat(behind("NTM21_DUOI_10").steps().getFirst().places()).isEmpty();

        counted.aim("KTXH_KHACH_DL", district, 0, 2024, "KE_HOACH", BigDecimal.TEN);
        counted.say("KTXH_KHACH_DL", district, september, "11");
        counted.aim("KTXH_XUAT_KHAU", district, 0, 2024, "KE_HOACH", BigDecimal.TEN);
        counted.say("KTXH_XUAT_KHAU", district, september, "9");
        Behind.Step over = behind("KTXH_TREN_100").steps().getFirst();
        assertThat(over.places()).extracting(Behind.Place::indicator).containsExactly("KTXH_KHACH_DL");
        assertThat(Objects.requireNonNull(over.places().getFirst().goal()).reached())
                .isEqualByComparingTo("110");
        assertThat(rollUp.behind(question("HO"), 0, term -> term.name())).isEmpty();
    }

    private Behind behind(String code) {
        return rollUp.behind(question(code), 0, term -> term.name()).orElseThrow();
    }

    private Question question(String code) {
        return Question.of(counted.office.authority(), List.of(code), List.of(district), september);
    }

    @Test
    void who_is_not_asked_has_no_place_among_those_that_are_and_who_is_silent_stands_there() {
        counted.say("NVTT", district, september, counted.member("NVTT", "1"), new BigDecimal("60"), null);
        counted.say("HO", one, september, "200");
        counted.say("HO_NGHEO", one, september, "20");
        counted.say("DTLCP_HO", one, september, "0");
        List<Rolled> rows = rollUp.table(Question.of(
                counted.office.authority(),
                List.of("TY_LE_HO_NGHEO", "DTLCP_XA", "KTXH_TONG", "NVTT_DUOI_70"),
                List.of(one, two, department),
                september));
        assertThat(rows.stream().filter(row -> row.unit().equals(department)).map(Rolled::place))
                .containsOnlyNulls();
        assertThat(rows.stream()
                        .filter(row -> row.unit().equals(two) && row.expected() > 0)
                        .map(Rolled::indicator))
                .containsExactly("TY_LE_HO_NGHEO", "DTLCP_XA");
    }
}
