package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.indicators.catalogue.CatalogueFile;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A formula over figures of two calendars would be empty for ever.
@OfficeTest
class FormulaCalendarsTest {

    @Autowired
    TestOffices offices;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    private TestOffice office;

    @BeforeEach
    void open() {
        offices.today(LocalDate.of(2024, 9, 27));
        office = offices.found();
        catalogue.bring(office.authority());
        catalogue.take(office.authority(), CatalogueFile.read("rieng.yaml", """
                indicators:
                  - {code: GIUA, name: Số giữa tháng, measure: hộ, sector: Thử, calendar: ND09, gathered: [COMMUNE]}
                  - {code: CHUA, name: Số chưa thu, measure: hộ, sector: Thử, calendar: ND09, gathered: [COMMUNE]}
                  - {code: CUOI, name: Số cuối tháng, measure: hộ, sector: Thử, gathered: [COMMUNE]}
                  - {code: LONG, name: Lồng, measure: hộ, sector: Thử, calendar: ND09, formula: GIUA * 2}
                  - {code: THU, name: Thử, measure: hộ, sector: Thử, formula: CUOI * 2}
                forms:
                  - {code: BIEU_GIUA, name: Biểu giữa, calendar: ND09, about: [COMMUNE], from: 1/1/2024, indicators: [GIUA]}
                  - {code: BIEU_CUOI, name: Biểu cuối, about: [COMMUNE], from: 1/1/2024, indicators: [CUOI]}
                """));
    }

    private void define(String formula) {
        Indicator known = indicators.require(office.authority(), "THU");
        indicators.define(Redefined.computed(known.as(), formula), known.version(), office.clerk());
    }

    @Test
    void a_formula_over_two_calendars_is_refused() {
        for (String formula : new String[] {"CUOI + GIUA", "CUOI + LONG", "CUOI + LAST_YEAR(\"GIUA\")"}) {
            assertThatThrownBy(() -> define(formula)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("indicators.calendars");
                assertThat(refusal.arguments()).contains("Số cuối tháng", "Số giữa tháng");
            });
        }
        assertThatThrownBy(() -> define("GIUA"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).contains("Thử", "Số giữa tháng"));
    }

    @Test
    void what_no_form_gathers_may_still_change_and_goals_have_no_months() {
        define("CUOI + CHUA");
        define("CUOI / TARGET(\"GIUA\", \"KE_HOACH\")");
        assertThat(indicators.require(office.authority(), "THU").formula()).contains("TARGET");
    }

    @Test
    void no_shipped_formula_is_refused() {
        for (Indicator each : indicators.all(office.authority())) {
            if (each.formula() != null) {
                indicators.define(each.as(), each.version(), office.clerk());
            }
        }
        assertThat(indicators.require(office.authority(), "KTXH_TREN_100").version())
                .isEqualTo(2);
    }
}
