package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import io.github.roviec.office.indicators.check.CheckDefinition;
import io.github.roviec.office.indicators.check.CheckStore;
import io.github.roviec.office.indicators.definition.Definitions;
import io.github.roviec.office.indicators.definition.ShippedParts;
import io.github.roviec.office.indicators.definition.Since;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a newer release brings to an office that has worked with an older one.
@OfficeTest
class ShippedCatalogueTest {

    @Autowired
    TestOffices offices;

    @Autowired
    Counting counting;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    ShippedParts parts;

    @Autowired
    Definitions definitions;

    @Autowired
    CheckStore checks;

    @Autowired
    Indicators indicators;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    @Autowired
    EarlierFigures earlier;

    private TestOffice office;
    private Actor clerk;
    private Counted counted;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 9, 27));
        office = offices.found();
        clerk = office.clerk();
        counted = counting.in(office);
    }

    private Dimension criteria() {
        return indicators.dimensions(office.authority()).stream()
                .filter(each -> each.code().equals("NTM_2021"))
                .findFirst()
                .orElseThrow();
    }

    private Report form(Actor officer) {
        return reports.seen(officer).stream()
                .filter(each -> each.formName().startsWith("Nông thôn mới"))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportCell> asked(Actor officer) {
        return reports.cells(form(officer), officer).stream()
                .filter(cell -> cell.indicator().code().equals("NTM21"))
                .toList();
    }

    private void fill(Actor officer, String... criteria) {
        Map<String, Typed> typed = new HashMap<>();
        asked(officer).stream()
                .filter(cell -> cell.member() != null
                        && (criteria.length == 0
                                || List.of(criteria).contains(cell.member().code())))
                .forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
        assertThat(reports.fill(form(officer).id(), form(officer).version(), typed, officer)
                        .wrong())
                .isEmpty();
    }

    private void send(Actor officer) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(form(officer), officer).stream()
                .filter(cell -> !cell.byParts())
                .forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
        reports.fill(form(officer).id(), form(officer).version(), typed, officer);
        reports.move(form(officer).id(), form(officer).version(), ReportStep.SUBMIT, null, officer);
        reports.move(form(officer).id(), form(officer).version(), ReportStep.ACCEPT, null, clerk);
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void criteria_in_use_keep_being_said_as_a_whole_until_the_office_takes_their_parts_up() {
        WholeCriteria.bring(catalogue, office.authority());
        Actor sent = office.officerOf(office.commune("Đã gửi"));
        Actor begun = office.officerOf(office.commune("Đang nhập"));
        Actor empty = office.officerOf(office.commune("Chưa nhập"));
        forms.openDue(office.authority());
        send(sent);
        fill(begun, "3");

        catalogue.bring(office.authority());
        assertThat(criteria().members()).as("nothing is asked otherwise").hasSize(19);
        assertThat(parts.lacking(criteria())).hasSize(52);
        int version = definitions.dimensionVersion(office.authority(), "NTM_2021");
        assertThat(parts.take("NTM_2021", version, clerk)).isEqualTo(52);
        assertThatThrownBy(() -> definitions.define(criteria(), Since.ALWAYS, version, clerk))
                .isInstanceOf(Conflict.class);
        assertRefused(() -> parts.take("NTM_2021", version + 1, clerk), "indicators.parts-none");
        assertThat(criteria().members())
                .hasSize(71)
                .extracting(Member::code)
                .containsSequence("2", "2.1", "2.2", "2.3", "2.4", "3", "3.1", "3.2", "4");

        assertThat(asked(sent)).as("what was sent").hasSize(19).noneMatch(ReportCell::byParts);
        assertThat(asked(begun)).as("a form that was begun").hasSize(19).noneMatch(ReportCell::byParts);
        assertThat(asked(empty)).as("an empty form").hasSize(71).anyMatch(ReportCell::byParts);
        reports.move(form(sent).id(), form(sent).version(), ReportStep.REOPEN, "Xem lại tiêu chí 17", clerk);
        assertThat(asked(sent)).as("opened again").hasSize(19).noneMatch(ReportCell::byParts);
        send(sent);
        send(begun);
        fill(empty, "1.1", "1.2");
        assertThat(asked(empty)).as("begun with parts").hasSize(71);
        send(empty);
        assertThat(counted.value("NTM21", office.unit(), form(sent).period())).isEqualByComparingTo("57");
    }

    @Test
    void of_a_month_that_was_said_as_a_whole_the_criterion_is_corrected_and_not_its_parts() {
        catalogue.bring(office.authority());
        UnitId commune = office.commune("An Sơn");
        Period july = counted.month(2024, 7);
        counted.take("NTM21", commune, july, 12);
        assertThat(counted.value("NTM21", commune, july)).isEqualByComparingTo("12");
        int third = counted.member("NTM21", "3");
        int part = counted.member("NTM21", "3.1");
        counted.say("NTM21", commune, july, third, BigDecimal.ZERO, null);
        assertThat(counted.value("NTM21", commune, july)).isEqualByComparingTo("11");
        assertRefused(() -> counted.say("NTM21", commune, july, part, BigDecimal.ONE, null), "indicators.said-whole");
        Period august = counted.month(2024, 8);
        assertRefused(() -> counted.say("NTM21", commune, august, third, BigDecimal.ONE, null), "indicators.by-parts");
        counted.say("NTM21", commune, august, part, BigDecimal.ONE, null);
        counted.take("NTM21", commune, august, 12);
        assertThat(counted.row("NTM21", commune, august, third).value())
                .as("its parts speak there")
                .isNull();
        assertThat(counted.value("NTM21", commune, august)).isEqualByComparingTo("11");
        assertRefused(
                () -> earlier.takeOver(
                        List.of(new TakenFigure(
                                indicators.require(office.authority(), "NTM21"),
                                commune,
                                july,
                                part,
                                BigDecimal.ONE,
                                null)),
                        "sổ cũ",
                        clerk),
                "indicators.take-criteria");
    }

    @Test
    void a_dimension_that_people_have_edited_stays_theirs() {
        catalogue.bring(office.authority());
        Dimension now = criteria();
        definitions.define(
                new Dimension(
                        now.code(),
                        "Bộ tiêu chí của huyện",
                        now.from(),
                        LocalDate.of(2026, 3, 1),
                        now.source(),
                        true,
                        null,
                        now.members()),
                Since.ALWAYS,
                1,
                clerk);
        catalogue.bring(office.authority());
        assertThat(criteria().name()).isEqualTo("Bộ tiêu chí của huyện");
        assertThat(criteria().until()).isEqualTo("2026-03-01");
    }

    @Test
    void what_was_recorded_as_one_number_stays_one_number() {
        catalogue.take(office.authority(), CatalogueFile.read("cu.yaml", """
                calendars:
                  - {code: DUONG_LICH, name: Tháng dương lịch}
                indicators:
                  - {code: NTM21_NC, name: Số tiêu chí nâng cao, measure: tiêu chí, sector: Nông thôn mới,
                     direction: HIGHER, gathered: [COMMUNE]}
                checks:
                  - {code: KT_NTM21_NC, indicator: NTM21_NC, kind: RANGE, hard: true, least: 0, most: 19}
                """));
        UnitId first = office.commune("Một");
        UnitId second = office.commune("Hai");
        Period september = counted.month(2024, 9);
        counted.say("NTM21_NC", first, september, "5");
        catalogue.bring(office.authority());
        assertThat(indicators.require(office.authority(), "NTM21_NC").as().dimension())
                .isNull();
        counted.say("NTM21_NC", second, september, "6");
        assertThat(counted.value("NTM21_NC_BQ", office.unit(), september)).isEqualByComparingTo("5.5");
        assertThat(checks.of(office.authority()))
                .filteredOn(check -> check.indicator().equals("NTM21_NC"))
                .extracting(CheckDefinition::code)
                .containsExactly("KT_NTM21_NC");
    }

    @Test
    void a_new_office_says_criterion_by_criterion_which_of_the_higher_set_it_meets() {
        catalogue.bring(office.authority());
        UnitId first = office.commune("Một");
        UnitId second = office.commune("Hai");
        Period september = counted.month(2024, 9);
        counted.take("NTM21_NC", first, september, 5);
        counted.take("NTM21_NC", second, september, 6);
        assertThat(counted.value("NTM21_NC_BQ", office.unit(), september)).isEqualByComparingTo("5.5");
        assertRefused(
                () -> counted.say("NTM21_NC", first, september, counted.member("NTM21_NC", "7"), BigDecimal.TWO, null),
                "indicators.against-rule");
    }
}
