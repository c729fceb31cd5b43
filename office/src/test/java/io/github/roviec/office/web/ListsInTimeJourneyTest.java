package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.WholeCriteria;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A criterion and an indicator of a set are taken out and added from a day on, without JavaScript; what is over
/// changes only for who says so.
class ListsInTimeJourneyTest extends FormJourney {

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    /// An office that has used the criteria without their parts.
    @Override
    void bring() {
        WholeCriteria.bring(catalogue, office.office.authority());
    }

    private static void keep(Page page) {
        page.click("main form .btn-primary");
    }

    @Test
    void lists_change_from_a_day_on() {
        Indicator criteria = indicators.require(office.office.authority(), "NTM21");
        figures.record(
                criteria,
                commune,
                periods.period(office.office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 8),
                indicators.members(criteria).getLast().id(),
                BigDecimal.ONE,
                null,
                "sổ theo dõi",
                office.clerk);
        Page clerk = plain(office.clerk);
        clerk.navigate("/so-lieu/cach-chia/NTM_2021");
        assertThat(clerk.locator("#since")).hasValue("8/10/2024");
        String lines = clerk.inputValue("#lines");
        String first = lines.substring(0, lines.indexOf('\n'));
        clerk.fill("#lines", lines.substring(lines.indexOf('\n') + 1) + "\n20 = Tiêu chí thử");
        clerk.fill("#since", "1/8/2024");
        keep(clerk);
        assertThat(clerk.locator(".note.refused")).containsText("đến ngày 31/8/2024");
        assertThat(clerk.locator("#since")).hasValue("1/8/2024");
        look(clerk, "lists-refused");
        clerk.fill("#since", "8/10/2024");
        keep(clerk);
        assertThat(clerk.locator(".note.done")).isVisible();
        String kept = clerk.inputValue("#lines");
        org.assertj.core.api.Assertions.assertThat(kept)
                .startsWith(first + " [thôi từ 8/10/2024]\n")
                .endsWith("20 = Tiêu chí thử [từ 8/10/2024]");
        look(clerk, "lists-criteria");
        keep(clerk);
        assertThat(clerk.locator("#lines")).hasValue(kept);
        clerk.fill("#lines", kept.replace("[từ 8/10/2024]", "[từ 1/8/2024]"));
        clerk.check("input[name=back]");
        keep(clerk);
        assertThat(clerk.locator(".note.done")).isVisible();

        Page colleague = onTelephone(office.colleague);
        colleague.navigate("/so-lieu/bo/KTXH");
        String set = colleague.inputValue("#lines");
        colleague.fill("#lines", set.substring(set.indexOf('\n') + 1) + "\nHO_NGHEO [từ 1/10/2024]");
        keep(colleague);
        assertThat(colleague.locator(".note.done")).isVisible();
        org.assertj.core.api.Assertions.assertThat(colleague.inputValue("#lines"))
                .contains(" [thôi từ 8/10/2024]\n")
                .endsWith("HO_NGHEO [từ 1/10/2024]");
        look(colleague, "lists-set-360");
        clerk.navigate("/so-lieu/danh-muc/KTXH_TREN_100");
        clerk.click("#functions summary");
        assertThat(clerk.locator("#functions")).containsText("COUNT_AT_LEAST(");
        look(clerk, "lists-functions");
    }
}
