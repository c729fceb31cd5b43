package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import io.github.roviec.office.notifications.TestTelling;
import io.github.roviec.office.organisation.UnitId;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Forms and explanations under the bell, in a real browser: each line leads to its place.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestTelling.class)
class FormBellJourneyTest {

    private static final Path PICTURES = Path.of("target/showroom");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    TestTelling telling;

    @Autowired
    People people;

    @Autowired
    ShippedCatalogue catalogue;

    @Autowired
    Forms forms;

    @Autowired
    Reports reports;

    private WorkingOffice office;
    private Actor officer;
    private Report report;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        UnitId commune = office.office.commune("Tân Lập");
        officer = office.office.officerOf(commune);
        catalogue.bring(office.office.authority());
        offices.today(LocalDate.of(2024, 9, 27));
        forms.openDue(office.office.authority());
        telling.tell();
        telling.morning(LocalDate.of(2024, 9, 30));
        telling.morning(LocalDate.of(2024, 10, 3));
        report = reports.seen(officer).stream()
                .filter(each -> each.formName().startsWith("Hộ nghèo"))
                .findFirst()
                .orElseThrow();
    }

    private Page signedIn(Actor actor) {
        Page page = BROWSER.page(port);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(1280, 800);
    }

    @Test
    void the_unit_goes_from_the_bell_to_its_form_and_to_the_figure() {
        Page chairman = signedIn(office.chairman);
        chairman.navigate("/so-lieu/chi-tieu/HO_NGHEO/nguon?don-vi="
                + report.unit().value() + "&ky=" + report.period().id());
        chairman.fill("#talk-text", "Vì sao chưa có số?");
        chairman.fill("#talk-due", "15/10/2024");
        chairman.click("button[value=yeu-cau]");
        assertThat(chairman.locator(".talk")).containsText("Vì sao chưa có số?");
        telling.tell();

        Page unit = signedIn(officer);
        unit.click(".bell");
        assertThat(unit.locator(".bell-list li")).hasCount(7);
        assertThat(unit.locator(".bell-list")).containsText("Biểu đã mở để nhập, hạn nộp 2/10/2024");
        assertThat(unit.locator(".bell-list")).containsText("Biểu còn 2 ngày làm việc, hạn nộp 2/10/2024");
        assertThat(unit.locator(".bell-list")).containsText("Biểu chậm nộp 1 ngày làm việc, hạn nộp 2/10/2024");
        look(unit, "bell-forms");
        unit.locator(".bell-list a", new Page.LocatorOptions().setHasText("Được yêu cầu giải trình"))
                .click();
        unit.fill("#talk-text", "Thôn rà soát xong trước ngày 10.");
        unit.click("button[value=giai-trinh]");
        assertThat(unit.locator("#talk .state")).containsText("Đã giải trình");
        telling.tell();

        unit.click(".bell");
        unit.click(".bell-list a:has-text('Biểu chậm nộp'):has-text('Hộ nghèo')");
        unit.waitForURL("**/so-lieu/bieu/" + report.id());

        chairman.navigate("/thong-bao");
        chairman.click(".bell-list a:has-text('Đơn vị đã giải trình số liệu')");
        assertThat(chairman.locator("#talk")).containsText("Thôn rà soát xong trước ngày 10.");
    }

    @Test
    void the_office_sees_the_rules_of_forms_and_switches_one_off() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/thong-bao/quy-tac");
        look(clerk, "rules-forms");
        clerk.locator("summary", new Page.LocatorOptions().setHasText("Biểu: chậm nộp"))
                .click();
        look(clerk, "rules-forms-open");
        assertThat(clerk.locator("li:has(#days-FORM_OVERDUE) .checks label")).hasCount(2);
        clerk.locator("li:has(#days-FORM_OVERDUE) input[name=on]").uncheck();
        clerk.locator("form:has(#days-FORM_OVERDUE) button").click();
        assertThat(clerk.locator("main .note")).containsText("Đã lưu");
        assertThat(clerk.locator(".rules li", new Page.LocatorOptions().setHasText("Biểu: chậm nộp")))
                .containsText("đang tắt");
        clerk.navigate("/thong-bao/cua-toi");
        look(clerk, "mine-forms");
        Page administrator = signedIn(office.administrator);
        administrator.navigate("/thong-bao/nhat-ky");
        administrator.locator("form summary").last().click();
        assertThat(administrator.locator(".kinds")).containsText("Biểu: chậm nộp");
    }
}
