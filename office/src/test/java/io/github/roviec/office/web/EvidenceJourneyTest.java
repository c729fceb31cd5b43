package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.rate.GivenWork;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// An officer contests a row, the head answers, the office locks the month: in a real browser.
@OfficeTest
@Import(GivenWork.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EvidenceJourneyTest {

    private static final String OCTOBER = "/nhiem-vu/minh-chung?thang=2024-T10";

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
    private Actor head;
    private TaskCode done;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        head = office.office.headOf(office.finance);
        offices.today(LocalDate.of(2024, 9, 20));
        done = work.give(office.clerk, office.finance, LocalDate.of(2024, 9, 25));
        work.finish(done, office.officer, office.clerk);
        offices.today(LocalDate.of(2024, 10, 8));
    }

    private Page signedIn(Actor actor) {
        Page page = BROWSER.page(port);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static Locator deed(Page page, String deed) {
        Locator form =
                page.locator("details:has(form[action$='/" + deed + "'])").first();
        form.locator("summary").click();
        return form;
    }

    @Test
    void a_row_is_contested_answered_and_locked() {
        Page officer = signedIn(office.officer);
        officer.navigate(OCTOBER);
        assertThat(officer.locator("article.evidence")).hasCount(1);
        Locator words = deed(officer, "y-kien");
        words.locator("textarea").fill("Sản phẩm là báo cáo tháng, không phải văn bản thường.");
        words.locator("button").click();
        assertThat(officer.locator(".note.done").first()).isVisible();
        assertThat(officer.locator("article.evidence .said")).containsText("báo cáo tháng");

        Page chief = signedIn(head);
        chief.navigate(OCTOBER);
        chief.locator("table[aria-labelledby=persons] a").first().click();
        Locator weight = deed(chief, "trong-so");
        weight.locator("select")
                .selectOption(chief.locator("option:has-text('Báo cáo tháng')")
                        .first()
                        .getAttribute("value"));
        weight.locator("input[name=quantity]").fill("không");
        weight.locator("button").click();
        assertThat(chief.locator(".note.refused")).isVisible();
        weight = chief.locator("details:has(form[action$='/trong-so'])").first();
        weight.locator("select")
                .selectOption(chief.locator("option:has-text('Báo cáo tháng')")
                        .first()
                        .getAttribute("value"));
        weight.locator("input[name=quantity]").fill("1,5");
        weight.locator("button").click();
        assertThat(chief.locator("article.evidence .facts").first()).containsText("1,6");
        assertThat(chief.locator("article.evidence .facts").first()).containsText("2,4");
        Locator answer = deed(chief, "tra-loi");
        answer.locator("select").selectOption("ACCEPTED");
        answer.locator("textarea").fill("Đã sửa loại sản phẩm.");
        answer.locator("button").click();
        assertThat(chief.locator("article.evidence .said")).containsText("Đã sửa loại sản phẩm.");

        offices.today(LocalDate.of(2024, 10, 15));
        Page clerk = signedIn(office.clerk);
        clerk.navigate(OCTOBER);
        clerk.locator("form[action='/nhiem-vu/minh-chung/khoa'] button").click();
        assertThat(clerk.locator(".note.done").first()).isVisible();
        officer.navigate(OCTOBER);
        assertThat(officer.locator("article.evidence .chip.doubtful")).isVisible();
        assertThat(officer.locator("article.evidence details")).hasCount(0);
        assertThat(officer.locator("article.evidence .facts")).containsText("2,4");
    }

    @Test
    void nobody_opens_the_evidence_of_somebody_else() {
        Page colleague = signedIn(office.office.officerOf(office.finance));
        colleague.navigate(OCTOBER + "&nguoi=" + office.officer.id().value());
        assertThat(colleague.locator("article.evidence")).hasCount(0);
        colleague.navigate(OCTOBER);
        assertThat(colleague.locator("article.evidence")).hasCount(0);
        assertThat(colleague.locator(".empty").first()).isVisible();
    }

    @Test
    void the_catalogue_becomes_the_office_s_own() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/nhiem-vu/minh-chung/danh-muc");
        clerk.locator(".note form button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        clerk.locator("#name").fill("Thông báo kết luận phiên họp");
        clerk.locator("#coefficient").fill("x");
        clerk.locator("section:has(#add) button").click();
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#name")).hasValue("Thông báo kết luận phiên họp");
        clerk.locator("#coefficient").fill("150");
        clerk.locator("section:has(#add) button").click();
        assertThat(clerk.locator("table")).containsText("Thông báo kết luận phiên họp");
    }
}
