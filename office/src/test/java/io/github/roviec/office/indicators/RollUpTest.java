package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.organisation.NewUnit;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Succession;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How figures add up: over units, over time, over mergers; and what is missing is never 0.
@OfficeTest
class RollUpTest {

    private static final String CATALOGUE = """
            indicators:
              - {code: DAN, name: Dân số, measure: người, sector: thử, gathered: [COMMUNE]}
              - {code: TONG, name: Tổng, measure: m, decimals: 2, sector: thử, direction: HIGHER, gathered: [COMMUNE]}
              - {code: LUY_KE, name: Luỹ kế, measure: m, sector: thử, overTime: CUMULATIVE, gathered: [COMMUNE]}
              - {code: TRONG_KY, name: Trong kỳ, measure: m, sector: thử, overTime: IN_PERIOD, gathered: [COMMUNE]}
              - {code: MUC, name: Mức, measure: m, sector: thử, direction: LOWER, overUnits: MEAN, gathered: [COMMUNE]}
              - {code: CAN, name: Cân theo dân, measure: m, sector: thử, overUnits: WEIGHTED, weight: DAN, gathered: [COMMUNE]}
              - {code: CUOI, name: Ghi sau cùng, measure: m, sector: thử, overUnits: LAST, gathered: [COMMUNE]}
              - {code: RIENG, name: Riêng, measure: m, sector: thử, overUnits: NONE, gathered: [COMMUNE]}
              - {code: TY, name: Tỷ lệ, measure: "%", decimals: 1, sector: thử, direction: HIGHER, formula: TONG / DAN * 100}
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    Counting counting;

    @Autowired
    Organisation organisation;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    @Autowired
    RollUp rollUp;

    private Counted counted;
    private UnitId district;
    private UnitId one;
    private UnitId two;
    private UnitId three;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        counted = counting.in(offices.found());
        WholeCriteria.bring(catalogue, counted.office.authority());
        catalogue.take(counted.office.authority(), CatalogueFile.read("thu.yaml", CATALOGUE));
        district = counted.office.unit();
        one = counted.office.commune("Một");
        two = counted.office.commune("Hai");
        three = counted.office.commune("Ba");
    }

    @Test
    void what_is_missing_is_counted_and_is_not_0() {
        Period month = counted.month(2024, 9);
        assertThat(counted.row("TONG", district, month, 0).value()).isNull();
        assertThat(counted.row("TONG", district, month, 0).missing()).isEqualTo(3);
        counted.say("TONG", one, month, "0");
        counted.say("TONG", two, month, 0, null, "Chưa đo được");
        Rolled row = counted.row("TONG", district, month, 0);
        assertThat(row.value()).isEqualByComparingTo("0");
        assertThat(List.of(row.present(), row.absent(), row.expected(), row.missing()))
                .containsExactly(1L, 1L, 3L, 1L);
    }

    @Test
    void units_become_one_in_each_way() {
        Period month = counted.month(2024, 9);
        List.of("TONG", "MUC", "CAN", "CUOI", "RIENG").forEach(code -> {
            offices.today(LocalDate.of(2024, 10, 9));
            counted.say(code, two, month, "20");
            offices.today(LocalDate.of(2024, 10, 8));
            counted.say(code, one, month, "10");
        });
        counted.say("DAN", one, month, "300");
        counted.say("DAN", two, month, "100");
        assertThat(counted.value("TONG", district, month)).isEqualByComparingTo("30");
        assertThat(counted.value("MUC", district, month)).isEqualByComparingTo("15");
        assertThat(counted.value("CAN", district, month)).isEqualByComparingTo("12.5");
        assertThat(counted.value("CUOI", district, month)).isEqualByComparingTo("20");
        assertThat(counted.value("RIENG", district, month)).isNull();
        assertThat(counted.value("RIENG", one, month)).isEqualByComparingTo("10");
        assertThat(counted.value("TY", district, month)).isEqualByComparingTo("7.5");
    }

    @Test
    void months_become_one_in_each_way() {
        for (int month = 1; month <= 9; month++) {
            for (UnitId unit : List.of(one, two)) {
                counted.say("LUY_KE", unit, counted.month(2024, month), "" + month * 10);
                counted.say("TRONG_KY", unit, counted.month(2024, month), "" + month);
                counted.say("TONG", unit, counted.month(2024, month), "" + month * 100);
            }
        }
        Period september = counted.month(2024, 9);
        assertThat(counted.value("LUY_KE", district, september)).isEqualByComparingTo("180");
        assertThat(counted.value("LUY_KE", district, september, Look.WITHIN)).isEqualByComparingTo("20");
        assertThat(counted.value("LUY_KE", district, counted.month(2024, 1), Look.WITHIN))
                .isEqualByComparingTo("20");
        assertThat(counted.value("LUY_KE", district, september, Look.TO_DATE)).isEqualByComparingTo("180");
        assertThat(counted.value("TRONG_KY", district, september)).isEqualByComparingTo("18");
        assertThat(counted.value("TRONG_KY", district, september, Look.TO_DATE)).isEqualByComparingTo("90");
        assertThat(counted.value("TONG", district, september, Look.TO_DATE)).isEqualByComparingTo("1800");
        Period quarter = periods.period(counted.office.authority(), "DUONG_LICH", PeriodKind.QUARTER, 2024, 3);
        assertThat(counted.value("TRONG_KY", district, quarter)).isEqualByComparingTo("48");
        assertThat(counted.value("LUY_KE", district, quarter)).isEqualByComparingTo("180");
        assertThat(counted.value("LUY_KE", district, quarter, Look.WITHIN)).isEqualByComparingTo("60");
        assertThat(counted.row("TRONG_KY", district, quarter, 0).missing()).isEqualTo(3);
        Period nine = periods.period(counted.office.authority(), "DUONG_LICH", PeriodKind.NINE_MONTHS, 2024, 1);
        assertThat(counted.value("TRONG_KY", district, nine)).isEqualByComparingTo("90");
    }

    @Test
    void a_month_whose_beginning_is_unknown_is_not_computed() {
        counted.say("LUY_KE", one, counted.month(2024, 9), "90");
        counted.say("LUY_KE", two, counted.month(2024, 8), "80");
        counted.say("LUY_KE", two, counted.month(2024, 9), "85");
        Rolled row = counted.row(
                new Question(
                        counted.office.authority(),
                        List.of("LUY_KE"),
                        List.of(district),
                        counted.month(2024, 9),
                        Look.WITHIN,
                        FigureState.ACCEPTED,
                        LocalDate.of(2024, 9, 30)),
                0);
        assertThat(row.value()).isEqualByComparingTo("5");
        assertThat(row.present()).isEqualTo(1);
        assertThat(row.missing()).isEqualTo(2);
    }

    @Test
    void beside_it_stand_the_month_before_last_year_the_goals_and_the_place() {
        counted.say("TONG", one, counted.month(2024, 9), "120");
        counted.say("TONG", two, counted.month(2024, 9), "60");
        counted.say("TONG", one, counted.month(2024, 8), "100");
        counted.say("TONG", one, counted.month(2023, 9), "96");
        counted.say("MUC", one, counted.month(2024, 9), "7");
        counted.say("MUC", two, counted.month(2024, 9), "5");
        counted.aim("TONG", one, 0, 2024, "KE_HOACH", new BigDecimal("150"));
        counted.aim("TONG", two, 0, 2024, "KE_HOACH", new BigDecimal("50"));
        counted.aim("TONG", district, 0, 2024, "HDND", new BigDecimal("180"));
        List<Rolled> rows = rollUp.table(new Question(
                counted.office.authority(),
                List.of("TONG", "MUC"),
                List.of(district, one, two),
                counted.month(2024, 9),
                Look.REPORTED,
                FigureState.ACCEPTED,
                LocalDate.of(2024, 9, 30)));
        Rolled all = rows.getFirst();
        assertThat(all.previous()).isEqualByComparingTo("100");
        assertThat(all.previousMissing()).isEqualTo(2);
        assertThat(all.lastYear()).isEqualByComparingTo("96");
        Goal plan = java.util.Objects.requireNonNull(all.goal("KE_HOACH"));
        assertThat(plan.value()).isEqualByComparingTo("200");
        assertThat(plan.reached()).isEqualByComparingTo("90");
        assertThat(plan.met()).isFalse();
        assertThat(plan.units()).isEqualTo(2);
        Goal council = java.util.Objects.requireNonNull(all.goal("HDND"));
        assertThat(council.met()).isTrue();
        assertThat(council.decision()).isEqualTo("Quyết định số 1/QĐ-UBND");
        assertThat(rows.stream().filter(row -> row.unit().equals(one)).map(Rolled::place))
                .containsExactly(2L, 3L);
        assertThat(rows.stream().filter(row -> row.unit().equals(two)).map(Rolled::place))
                .containsExactly(3L, 1L);
    }

    /// The first two communes became one on 1 July 2025.
    private UnitId merged() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        UnitId heir = organisation.found(
                new NewUnit(counted.office.authority(), "MOI", "UBND xã Mới", UnitKind.COMMUNE, null, List.of(), day),
                ActorId.SYSTEM);
        organisation.succeed(new Succession(Set.of(one, two), Set.of(heir), day, "Nghị quyết số 1"), ActorId.SYSTEM);
        return heir;
    }

    @Test
    void figures_of_units_that_merged_count_for_their_heir() {
        Period june = counted.month(2025, 6);
        Period july = counted.month(2025, 7);
        offices.today(LocalDate.of(2025, 8, 1));
        for (String code : List.of("TONG", "MUC", "CAN", "DAN", "TRONG_KY")) {
            counted.say(code, one, june, "10");
            counted.say(code, two, june, "30");
        }
        UnitId heir = merged();
        counted.say("TRONG_KY", heir, july, "5");
        // On the tree of that day everybody stands where they stood.
        assertThat(counted.value("TONG", one, june)).isEqualByComparingTo("10");
        assertThat(counted.row("TONG", district, june, 0).expected()).isEqualTo(3);
        // On the tree of today the heir has what they had, where that can be added up.
        LocalDate today = LocalDate.of(2025, 8, 1);
        assertThat(onTree("TONG", heir, june, Look.REPORTED, today).value()).isEqualByComparingTo("40");
        assertThat(onTree("TONG", heir, june, Look.REPORTED, today).expected()).isEqualTo(2);
        assertThat(onTree("CAN", heir, june, Look.REPORTED, today).value()).isEqualByComparingTo("25");
        assertThat(onTree("MUC", heir, june, Look.REPORTED, today).value()).isNull();
        assertThat(onTree("MUC", district, june, Look.REPORTED, today).value()).isEqualByComparingTo("20");
        assertThat(onTree("TONG", one, june, Look.REPORTED, today).value()).isNull();
        assertThat(onTree("TRONG_KY", heir, july, Look.TO_DATE, today).value()).isEqualByComparingTo("45");
        // Seven months of three communes, of which one merged pair became one in July.
        assertThat(onTree("TRONG_KY", district, july, Look.TO_DATE, today).expected())
                .isEqualTo(6 * 3 + 2);
        assertThat(counted.row("TRONG_KY", heir, july, 0).previous()).isEqualByComparingTo("40");
    }

    @Test
    void criteria_of_units_that_merged_are_not_added_up_but_their_buildings_are() {
        Period june = counted.month(2025, 6);
        offices.today(LocalDate.of(2025, 8, 1));
        for (int criterion = 1; criterion <= 19; criterion++) {
            int member = counted.member("NTM21", "" + criterion);
            counted.say("NTM21", one, june, member, BigDecimal.ONE, null);
            counted.say("NTM21", two, june, member, criterion <= 10 ? BigDecimal.ONE : BigDecimal.ZERO, null);
        }
        int houses = counted.member("GCN_CAN", "NVH");
        counted.say("GCN_CAN", one, june, houses, BigDecimal.ONE, null);
        counted.say("GCN_CAN", two, june, houses, BigDecimal.ONE, null);
        UnitId heir = merged();
        LocalDate today = LocalDate.of(2025, 8, 1);
        assertThat(onTree("NTM21", heir, june, Look.REPORTED, today).value()).isNull();
        assertThat(onTree("NTM21", district, june, Look.REPORTED, today).value())
                .isEqualByComparingTo("29");
        assertThat(onTree("NTM21_XA_DAT", district, june, Look.REPORTED, today).value())
                .isNull();
        assertThat(onTree("GCN_CAN", heir, june, Look.REPORTED, today).value()).isEqualByComparingTo("2");
    }

    @Test
    void of_a_unit_that_was_split_nobody_has_the_figures_but_those_above() {
        Period june = counted.month(2025, 6);
        offices.today(LocalDate.of(2025, 8, 1));
        counted.say("TONG", one, june, "10");
        organisation.succeed(
                new Succession(Set.of(one), Set.of(two, three), LocalDate.of(2025, 7, 1), "Nghị quyết số 2"),
                ActorId.SYSTEM);
        LocalDate today = LocalDate.of(2025, 8, 1);
        assertThat(onTree("TONG", two, june, Look.REPORTED, today).value()).isNull();
        assertThat(onTree("TONG", three, june, Look.REPORTED, today).value()).isNull();
        assertThat(onTree("TONG", district, june, Look.REPORTED, today).value()).isEqualByComparingTo("10");
    }

    private Rolled onTree(String code, UnitId unit, Period period, Look look, LocalDate tree) {
        return counted.row(
                new Question(
                        counted.office.authority(),
                        List.of(code),
                        List.of(unit),
                        period,
                        look,
                        FigureState.ACCEPTED,
                        tree),
                0);
    }

    @Test
    void a_newer_catalogue_leaves_alone_what_a_person_edited_and_loses_nothing() {
        Indicator known = indicators.require(counted.office.authority(), "TONG");
        IndicatorDefinition as = known.as();
        IndicatorDefinition renamed = Redefined.named(as, "Tên của chúng tôi");
        indicators.define(renamed, known.version(), counted.clerk);
        int before = indicators.all(counted.office.authority()).size();
        catalogue.take(counted.office.authority(), CatalogueFile.read("thu.yaml", CATALOGUE));
        assertThat(indicators.require(counted.office.authority(), "TONG").name())
                .isEqualTo("Tên của chúng tôi");
        assertThat(indicators.all(counted.office.authority())).hasSize(before);
        assertThatThrownBy(() -> indicators.define(renamed, known.version(), counted.clerk))
                .isInstanceOf(io.github.roviec.office.base.Conflict.class);
    }

    @Test
    void formulas_that_name_nothing_or_themselves_are_refused() {
        assertThatThrownBy(() -> catalogue.take(counted.office.authority(), computed("A", "KHONG_CO + 1")))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("indicators.reference"));
        assertThatThrownBy(() -> catalogue.take(
                        counted.office.authority(), computed("A", "B + 1").and(computed("B", "A * 2"))))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("indicators.circle"));
        assertThat(indicators.byCode(counted.office.authority(), "A")).isEmpty();
    }

    private static Catalogue computed(String code, String formula) {
        return CatalogueFile.read(
                "thu.yaml",
                "indicators:\n  - {code: %s, name: x, measure: m, sector: s, formula: \"%s\"}"
                        .formatted(code, formula));
    }

    @Test
    void what_a_figure_said_before_is_kept() {
        Period month = counted.month(2024, 9);
        counted.say("TONG", one, month, "1");
        counted.say("TONG", one, month, 0, null, "Đo lại");
        counted.say("TONG", one, month, "3");
        List<Figure> history = figures.history(
                counted.office.authority(), indicators.require(counted.office.authority(), "TONG"), one, month, 0);
        assertThat(history).extracting(Figure::revision).containsExactly(3, 2, 1);
        assertThat(history.get(1).absence()).isEqualTo("Đo lại");
        assertThat(history.get(2).value()).isEqualByComparingTo("1");
    }
}
