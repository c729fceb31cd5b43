package io.github.roviec.office.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.indicators.Forms;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.Reports;
import io.github.roviec.office.indicators.ShippedCatalogue;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A journey that begins with the forms of a commune: an office with the shipped catalogue, its forms open.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class FormJourney {

    static final Path PICTURES = Path.of("target/showroom");

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
    Forms forms;

    @Autowired
    Reports reports;

    WorkingOffice office;
    Actor officer;

    @BeforeEach
    void openForms() {
        office = new WorkingOffice(offices, people);
        offices.today(day());
        officer = office.office.officerOf(office.office.commune("Tân Lập"));
        bring();
        forms.openDue(office.office.authority());
    }

    void bring() {
        catalogue.bring(office.office.authority());
    }

    /// On which the forms open.
    LocalDate day() {
        return LocalDate.of(2024, 10, 8);
    }

    /// The first form of this person's whose name begins so.
    Report form(String name, Actor by) {
        return reports.seen(by).stream()
                .filter(each -> each.formName().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    Page signedIn(Actor actor) {
        return signedIn(actor, new NewContextOptions().setViewportSize(1280, 900));
    }

    Page signedIn(Actor actor, NewContextOptions options) {
        Page page = BROWSER.page(port, options);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    /// Takes a picture as it is; or one of each width, in which nothing may stand out.
    static void look(Page page, String name, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, 900);
            picture(page, name + "-" + width);
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
        }
        if (widths.length == 0) {
            picture(page, name);
        } else {
            page.setViewportSize(1280, 900);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
