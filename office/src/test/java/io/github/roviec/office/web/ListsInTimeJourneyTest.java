package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.indicators.WholeCriteria;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A criterion and an indicator of a set are taken out and added from a day on, without JavaScript; what is over
/// changes only for who says so.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ListsInTimeJourneyTest {

    private static final Path PICTURES = Path.of("target/showroom");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private Page signedIn(WorkingOffice office, Actor actor, int wide, boolean script) {
        Page page = BROWSER.page(
                port, new NewContextOptions().setJavaScriptEnabled(script).setViewportSize(wide, 900));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static void keep(Page page) {
        page.click("main form .btn-primary");
    }

    @Test
    void lists_change_from_a_day_on() {
        WorkingOffice office = new WorkingOffice(offices, people);
        WholeCriteria.bring(catalogue, office.office.authority());
        Indicator criteria = indicators.require(office.office.authority(), "NTM21");
        figures.record(
                criteria,
                office.office.commune("Tân Lập"),
                periods.period(office.office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2024, 8),
                indicators.members(criteria).getLast().id(),
                BigDecimal.ONE,
                null,
                "sổ theo dõi",
                office.clerk);
        Page clerk = signedIn(office, office.clerk, 1280, false);
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

        Page colleague = signedIn(office, office.colleague, 360, true);
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
