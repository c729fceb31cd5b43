package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.rate.GivenWork;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Results in a real browser: every number opens its list; a period is closed and stays.
@OfficeTest
@Import(GivenWork.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RatesJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    GivenWork work;

    private WorkingOffice office;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        offices.today(LocalDate.of(2024, 9, 20));
        TaskCode onTime = work.give(office.clerk, office.finance, LocalDate.of(2024, 9, 25));
        work.give(office.clerk, office.finance, LocalDate.of(2024, 9, 25));
        work.give(office.clerk, office.finance, LocalDate.of(2024, 12, 1));
        work.finish(onTime, office.officer, office.clerk);
        offices.today(LocalDate.of(2024, 10, 8));
    }

    private Page signedIn(Actor actor) {
        Page page = BROWSER.page(port);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    @Test
    void every_number_on_the_page_opens_a_list_of_that_length() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/nhiem-vu");
        clerk.locator(".page-head a[href='/nhiem-vu/ket-qua']").click();
        Locator numbers = clerk.locator(".rates td a");
        List<String> texts = numbers.allTextContents();
        List<?> urls = (List<?>) numbers.evaluateAll("(all) => all.map((each) => each.getAttribute('href'))");
        assertThat(texts).hasSizeGreaterThan(8);
        for (int i = 0; i < texts.size(); i++) {
            clerk.navigate(urls.get(i).toString());
            assertThat(clerk.locator(".dense tbody tr").count())
                    .as(urls.get(i).toString())
                    .isEqualTo(Integer.parseInt(texts.get(i)));
        }
        clerk.navigate("/nhiem-vu/ket-qua");
        assertThat(clerk.locator(".rates").first()).containsText("50,0 %");
    }

    @Test
    void a_period_is_closed_once_it_is_over_and_shows_what_differs() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/nhiem-vu/ket-qua?ky=2024-T10");
        assertThat(clerk.locator("form[action='/nhiem-vu/ket-qua/chot']")).hasCount(0);
        offices.today(LocalDate.of(2024, 10, 15));
        clerk.navigate("/nhiem-vu/ket-qua?ky=2024-T10");
        Page colleague = signedIn(office.colleague);
        colleague.navigate("/nhiem-vu/ket-qua?ky=2024-T10");
        clerk.locator("form[action='/nhiem-vu/ket-qua/chot'] button").click();
        assertThat(clerk.locator(".note.done").first()).isVisible();
        colleague.locator("form[action='/nhiem-vu/ket-qua/chot'] button").click();
        assertThat(colleague.locator(".note.conflict")).isVisible();

        Page officer = signedIn(office.officer);
        officer.navigate("/nhiem-vu/ket-qua?ky=2024-T10");
        assertThat(officer.locator("#past ~ ul, .work .meta").first()).isVisible();
        assertThat(officer.locator("form[action='/nhiem-vu/ket-qua/chot']")).hasCount(0);
        officer.navigate("/nhiem-vu/ket-qua/khac-biet?ky=2024-T10");
        assertThat(officer.locator(".empty")).isVisible();
    }

    @Test
    void the_formula_is_written_in_the_product_and_its_settings_are_the_office_s() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/nhiem-vu/ket-qua/cach-tinh");
        assertThat(clerk.locator(".formula")).containsText("hạn gốc");
        clerk.fill("#thresholds", "20, 5");
        clerk.locator("main form button").click();
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#thresholds")).hasValue("20, 5");
        clerk.fill("#thresholds", "2, 20");
        clerk.locator("main form button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        clerk.navigate("/nhiem-vu/ket-qua");
        assertThat(clerk.locator("#g0")).containsText("2");

        Page officer = signedIn(office.officer);
        officer.navigate("/nhiem-vu/ket-qua/cach-tinh");
        assertThat(officer.locator("main form button")).hasCount(0);
    }
}
