package io.github.roviec.office.web.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.EarlierFigures;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Look;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.TakenFigure;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
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

/// An indicator's page by months, quarters and years, as it is reported and within the period.
@OfficeTest
class IndicatorPagesTest {

    private static final String CATALOGUE = """
            indicators:
              - {code: CHI_SO, name: Chỉ số, measure: điểm, sector: thử, overTime: POINT_IN_TIME, frequency: YEAR, gathered: [AUTHORITY]}
              - {code: LUY_KE, name: Luỹ kế, measure: m, sector: thử, overTime: CUMULATIVE, gathered: [AUTHORITY]}
            """;

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    EarlierFigures earlier;

    @Autowired
    Periods periods;

    @Autowired
    Organisation organisation;

    @Autowired
    IndicatorPages pages;

    private TestOffice office;
    private Actor clerk;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 10, 8));
        office = offices.found();
        clerk = office.clerk();
        catalogue.bring(office.authority());
        catalogue.take(office.authority(), CatalogueFile.read("thu.yaml", CATALOGUE));
    }

    private void say(String code, PeriodKind kind, int year, int number, String value) {
        figures.record(
                indicators.require(office.authority(), code),
                office.unit(),
                periods.period(office.authority(), "DUONG_LICH", kind, year, number),
                0,
                new BigDecimal(value),
                null,
                null,
                clerk);
    }

    private static IndicatorQuery query(
            @Nullable PeriodKind kind, @Nullable String year, @Nullable String number, @Nullable Look look) {
        return new IndicatorQuery(null, kind, year, number, look);
    }

    @Test
    void what_is_counted_by_the_year_is_shown_by_the_year() {
        say("CHI_SO", PeriodKind.YEAR, 2023, 1, "80");
        IndicatorPage page = pages.page(clerk, "CHI_SO", query(null, null, null, null));
        assertThat(page.kind()).isEqualTo("YEAR");
        assertThat(page.months()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("2023");
            assertThat(line.value()).isEqualTo("80");
        });
        assertThat(page.kinds()).extracting(IndicatorPage.Way::key).containsExactly("YEAR");
        assertThat(page.looks()).isEmpty();
        // A board of a month leads to the year that had ended by then.
        assertThat(pages.page(clerk, "CHI_SO", query(null, "2024", "9", null)).year())
                .isEqualTo("2023");
    }

    @Test
    void months_make_up_quarters_and_a_cumulative_figure_is_shown_within_one() {
        say("LUY_KE", PeriodKind.MONTH, 2024, 3, "10");
        say("LUY_KE", PeriodKind.MONTH, 2024, 6, "25");
        say("LUY_KE", PeriodKind.MONTH, 2024, 9, "45");
        IndicatorPage months = pages.page(clerk, "LUY_KE", query(null, null, null, null));
        assertThat(months.month()).isEqualTo("9");
        assertThat(months.kinds())
                .extracting(IndicatorPage.Way::key)
                .containsExactly("MONTH", "QUARTER", "SIX_MONTHS", "NINE_MONTHS", "YEAR");
        assertThat(months.kinds().get(1).url()).contains("nam=2024&thang=3&loai=QUARTER");
        IndicatorPage quarters = pages.page(clerk, "LUY_KE", query(PeriodKind.QUARTER, "2024", "3", Look.WITHIN));
        assertThat(quarters.months())
                .filteredOn(line -> line.value() != null)
                .extracting(IndicatorPage.Line::label, IndicatorPage.Line::value)
                .containsExactly(tuple("1/2024", "10"), tuple("2/2024", "15"), tuple("3/2024", "20"));
        assertThat(quarters.looks()).extracting(IndicatorPage.Way::key).containsExactly("REPORTED", "WITHIN");
    }

    @Test
    void a_month_before_a_merger_shows_the_units_of_that_month() {
        UnitId one = office.commune("Một");
        UnitId two = office.commune("Hai");
        organisation.succeed(
                new Succession(Set.of(one), Set.of(two), LocalDate.of(2024, 10, 1), "Nghị quyết số 1"), clerk.id());
        IndicatorPage page = pages.page(clerk, "HO_NGHEO", query(null, "2024", "9", null));
        assertThat(page.parts()).hasSize(2);
        assertThat(pages.page(clerk, "HO_NGHEO", new IndicatorQuery(one.value(), null, "2024", "9", null))
                        .unit())
                .contains("Một");
        assertThat(pages.page(clerk, "HO_NGHEO", query(null, "2024", "10", null))
                        .parts())
                .hasSize(1);
    }

    @Test
    void nothing_is_missing_of_criteria_that_are_not_in_force() {
        office.commune("Một");
        assertThat(pages.page(clerk, "NTM26", query(null, "2024", "9", null)).months())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.missing()).isZero());
        assertThat(pages.page(clerk, "NTM21", query(null, "2024", "9", null)).months())
                .last()
                .satisfies(line -> assertThat(line.missing()).isEqualTo(19));
    }

    @Test
    void of_criteria_that_were_said_as_a_whole_no_parts_are_awaited() {
        UnitId commune = office.commune("Một");
        Indicator criteria = indicators.require(office.authority(), "NTM21");
        earlier.takeOver(
                Member.whole(indicators.members(criteria)).stream()
                        .map(member -> new TakenFigure(
                                criteria,
                                commune,
                                periods.period(office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 8),
                                member.id(),
                                BigDecimal.ONE,
                                null))
                        .toList(),
                "sổ cũ",
                clerk);
        assertThat(pages.page(clerk, "NTM21", query(null, "2024", "8", null)).members())
                .hasSize(19);
        assertThat(pages.page(clerk, "NTM21", query(null, "2024", "9", null)).members())
                .hasSize(71);
    }
}
