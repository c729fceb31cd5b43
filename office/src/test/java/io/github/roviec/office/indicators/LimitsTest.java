package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.IndicatorSets;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.indicators.formula.Formula;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a person may say is bounded, what is said by mistake is refused in words or can be taken back.
class LimitsTest extends CommuneForms {

    @Autowired
    FormDefinitions definitions;

    @Autowired
    Definitions parts;

    @Autowired
    IndicatorSets sets;

    @Autowired
    Goals goals;

    @Autowired
    GoalsTakenOut takenOut;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private static final Since TODAY = new Since(LocalDate.of(2024, 9, 27), false);

    private static void assertRefused(ThrowingCallable said, String code, @Nullable Object... arguments) {
        assertThatThrownBy(said).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(List.of(refused.arguments()).subList(0, arguments.length))
                    .containsExactly(arguments);
        });
    }

    private static void assertTooLong(ThrowingCallable said, Longest what) {
        assertThatThrownBy(said).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo("indicators.too-long");
            assertThat(((MessageSourceResolvable) refused.arguments()[0]).getCodes())
                    .containsExactly("longest." + what);
            assertThat(refused.arguments()[1]).isEqualTo(what.letters());
        });
    }

    private static String over(Longest what) {
        return "x".repeat(what.letters() + 1);
    }

    private Indicator poor() {
        return indicators.require(office.authority(), "HO_NGHEO");
    }

    private void define(IndicatorDefinition said) {
        indicators.define(said, poor().version(), clerk);
    }

    @Test
    void names_and_sources_of_definitions_have_an_end() {
        assertTooLong(() -> define(Redefined.named(poor().as(), over(Longest.NAME))), Longest.NAME);
        assertTooLong(
                () -> sets.define(SetDefinition.always("BO", over(Longest.NAME), "", List.of("HO")), TODAY, 0, clerk),
                Longest.NAME);
        assertTooLong(
                () -> sets.define(
                        SetDefinition.always("BO", "Bộ", over(Longest.SOURCE), List.of("HO")), TODAY, 0, clerk),
                Longest.SOURCE);
        assertTooLong(() -> parts.defineBase("CS", over(Longest.NAME), clerk), Longest.NAME);
        assertTooLong(
                () -> parts.define(split(List.of(Member.always(0, "A", over(Longest.MEMBER)))), TODAY, 0, clerk),
                Longest.MEMBER);
        assertTooLong(() -> definitions.define(monthly(over(Longest.NAME), 5), 0, clerk), Longest.NAME);
        define(Redefined.named(poor().as(), "x".repeat(Longest.NAME.letters())));
    }

    private static Dimension split(List<Member> members) {
        return new Dimension("CHIA", "Cách chia", null, null, "", false, null, members);
    }

    /// Else an office could change nothing of it.
    @Test
    void what_ships_is_short_enough() {
        Catalogue shipped = ShippedCatalogue.read();
        Stream.of(
                        shipped.indicators().stream().map(IndicatorDefinition::name),
                        shipped.sets().stream().map(SetDefinition::name),
                        shipped.forms().stream().map(FormDefinition::name))
                .flatMap(names -> names)
                .forEach(Longest.NAME::require);
        shipped.indicators().forEach(each -> Longest.MEASURE.require(each.measure()));
        shipped.indicators().forEach(each -> Longest.FORMULA.require(each.formula()));
        assertThat(shipped.forms()).allMatch(FormDefinition::opensInTime).allMatch(FormDefinition::closesInTime);
    }

    @Test
    void reasons_absences_and_notes_have_an_end() {
        Report report = form("Hộ nghèo");
        String key = reports.cells(report, officer).getFirst().key();
        Map<String, Refusal> wrong = reports.fill(
                        report.id(), report.version(), Map.of(key, new Typed("", over(Longest.ABSENCE))), officer)
                .wrong();
        assertThat(wrong.get(key)).isNotNull();
        assertTooLong(() -> raise(wrong.get(key)), Longest.ABSENCE);
        Map<String, Refusal> noted = reports.fill(
                        report.id(), report.version(), Map.of(key, new Typed("3", "", over(Longest.NOTE))), officer)
                .wrong();
        assertTooLong(() -> raise(noted.get(key)), Longest.NOTE);
    }

    private static void raise(@Nullable Refusal refusal) {
        if (refusal != null) {
            throw refusal;
        }
    }

    @Test
    void units_and_groups_that_the_office_never_had_are_not_named() {
        assertRefused(() -> define(Redefined.ofGroup(poor().as(), "KHONGCO")), "indicators.group-unknown", "KHONGCO");
        assertRefused(() -> define(poor().as().answeredBy("CUNGKHONG")), "indicators.unit-unknown", "CUNGKHONG");
        office.communes();
        define(Redefined.ofGroup(poor().as(), "XA"));
        // What it named before, as a shipped one may, hinders no other change.
        jdbc.sql("update indicators.indicator set responsible = 'SO_KHAC' where id = :id")
                .param("id", poor().id())
                .update();
        define(Redefined.named(poor().as(), "Hộ nghèo"));
        assertThat(poor().as().responsible()).isEqualTo("SO_KHAC");
    }

    @Test
    void a_unit_that_has_ended_is_known() {
        UnitId department = office.department("Phòng Thống kê");
        String code = organisation.unit(department, day()).map(Unit::code).orElseThrow();
        jdbc.sql("update organisation.unit set until_day = '2024-09-01' where id = :id")
                .param("id", department.value())
                .update();
        assertThat(organisation.byCode(office.authority(), code, day())).isEmpty();
        define(poor().as().answeredBy(code));
        definitions.define(monthly("Biểu riêng", 5, code), 0, clerk);
    }

    private static FormDefinition monthly(String name, int opensBefore) {
        return monthly(name, opensBefore, null);
    }

    private static FormDefinition monthly(String name, int opensBefore, @Nullable String filler) {
        return OneStep.form(
                "BM_RIENG",
                name,
                "DUONG_LICH",
                PeriodKind.MONTH,
                List.of("COMMUNE"),
                null,
                filler,
                null,
                opensBefore,
                2,
                3,
                LocalDate.of(2024, 1, 1),
                null,
                "",
                List.of("HO_NGHEO"));
    }

    @Test
    void a_list_without_lines_and_a_formula_without_a_value_are_refused() {
        assertRefused(() -> parts.define(split(List.of()), TODAY, 0, clerk), "indicators.dimension-empty");
        parts.define(split(List.of(Member.always(0, "A", "Một"))), TODAY, 0, clerk);
        assertRefused(() -> parts.define(split(List.of()), TODAY, 1, clerk), "indicators.dimension-empty");
        sets.define(SetDefinition.always("BO", "Bộ", "", List.of("HO")), TODAY, 0, clerk);
        assertRefused(
                () -> sets.define(SetDefinition.always("BO", "Bộ", "", List.of()), TODAY, 1, clerk),
                "indicators.set-empty");
        for (String never : List.of("1 / 0", "HO / (2 - 2)", "HO + 3 / 0.00")) {
            assertRefused(() -> Formula.typed(never), "indicators.formula", never);
        }
        assertThat(Formula.typed("HO / (HO_NGHEO - HO_NGHEO) + 0 / 2").divides())
                .isTrue();
        // What was kept before is still read: its board shows that there is no number.
        assertThat(Formula.parse("1 / 0").divides()).isTrue();
        Indicator share = indicators.require(office.authority(), "TY_LE_HO_NGHEO");
        assertRefused(
                () -> indicators.define(Redefined.computed(share.as(), "HO / 0"), share.version(), clerk),
                "indicators.formula");
    }

    @Test
    void a_goal_at_the_wrong_place_is_taken_out_and_kept() {
        GoalPlace place = new GoalPlace(poor(), office.unit(), 0, 2024, "KE_HOACH");
        goals.set(poor(), office.unit(), 0, 2024, "KE_HOACH", BigDecimal.TEN, "QĐ 1", clerk);
        assertRefused(() -> takenOut.take(place, " ", clerk), "indicators.goal-why");
        assertTooLong(() -> takenOut.take(place, over(Longest.REASON), clerk), Longest.REASON);
        assertRefused(() -> takenOut.take(place, "Nhầm", officer), "permission.denied");
        takenOut.take(place, "Nhầm chỉ tiêu", clerk);
        assertThat(jdbc.sql(
                                "select count(*) from indicators.target where indicator_id = :id and authority_id = :office")
                        .param("id", poor().id())
                        .param("office", office.authority().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> takenOut.take(place, "Nhầm", clerk)).isInstanceOf(Conflict.class);
        // It may be set once more, changed, and taken out again: all of it is kept.
        goals.set(poor(), office.unit(), 0, 2024, "KE_HOACH", BigDecimal.ONE, "QĐ 2", clerk);
        goals.set(poor(), office.unit(), 0, 2024, "KE_HOACH", BigDecimal.TWO, "QĐ 3", clerk);
        takenOut.take(place, "Vẫn nhầm", clerk);
        assertThat(takenOut.of(office.authority(), office.unit(), 2024))
                .extracting(TargetTakenOut::decision, TargetTakenOut::why, TargetTakenOut::by)
                .containsExactlyInAnyOrder(
                        tuple("QĐ 1", "Nhầm chỉ tiêu", clerk.id()), tuple("QĐ 3", "Vẫn nhầm", clerk.id()));
        assertThat(told("TargetTakenOut")).isEqualTo(2);
        goals.set(poor(), office.unit(), 0, 2024, "KE_HOACH", BigDecimal.TEN, "QĐ 4", clerk);
        assertThatThrownBy(() -> jdbc.sql("delete from indicators.target where authority_id = :office")
                        .param("office", office.authority().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private long told(String kind) {
        return jdbc.sql("select count(*) from audit.fact where kind = :kind and authority_id = :office")
                .param("kind", kind)
                .param("office", office.authority().value())
                .query(Long.class)
                .single();
    }

    @Test
    void a_form_opens_within_its_period_and_closes_within_a_year() {
        assertRefused(() -> definitions.define(monthly("Biểu", 32), 0, clerk), "indicators.form-opens", 31);
        assertRefused(() -> definitions.define(monthly("Biểu", -1), 0, clerk), "indicators.form-opens", 31);
        definitions.define(monthly("Biểu", 31), 0, clerk);
    }

    private List<Report> october() {
        return reports.seen(clerk).stream()
                .filter(report -> report.formName().equals("Biểu riêng")
                        && report.period().number() == 10)
                .toList();
    }

    @Test
    void what_opened_by_mistake_is_taken_back_where_nobody_said_anything() {
        office.commune("Điềm He");
        offices.today(LocalDate.of(2024, 10, 1));
        definitions.define(monthly("Biểu riêng", 31), 0, clerk);
        forms.openDue(office.authority());
        assertThat(october()).hasSize(2);
        Report typed = october().stream()
                .filter(report -> report.unit().equals(commune))
                .findFirst()
                .orElseThrow();
        String key = reports.cells(typed, officer).getFirst().key();
        reports.fill(typed.id(), typed.version(), Map.of(key, new Typed("3", "")), officer);

        assertThat(definitions.define(monthly("Biểu riêng", 31), 1, clerk)).isZero();
        assertThat(definitions.define(monthly("Biểu riêng", 5), 2, clerk)).isEqualTo(1);
        assertThat(october()).extracting(Report::id).containsExactly(typed.id());
        assertThat(told("FormWithdrawn")).isEqualTo(1);

        forms.openDue(office.authority());
        assertThat(october()).hasSize(1);
        offices.today(LocalDate.of(2024, 10, 27));
        forms.openDue(office.authority());
        assertThat(october()).hasSize(2);
        // It is due now: nothing is taken back, whatever else changes.
        assertThat(definitions.define(monthly("Biểu riêng", 4), 3, clerk)).isZero();
        assertThat(october()).hasSize(2);
    }
}
