package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.rate.GivenWork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A report in a real browser, from composing to the register. Pictures are kept under `target/papers`.
@OfficeTest
@Import(GivenWork.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PapersOutJourneyTest {

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

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    private WorkingOffice office;
    private TaskCode late;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        offices.today(LocalDate.of(2024, 9, 20));
        TaskCode done = work.give(office.clerk, office.finance, LocalDate.of(2024, 9, 25));
        late = work.give(office.clerk, office.finance, LocalDate.of(2024, 9, 30));
        work.give(office.clerk, office.finance, LocalDate.of(2024, 12, 1));
        work.finish(done, office.officer, office.clerk);
        offices.today(LocalDate.of(2024, 10, 8));
    }

    private Page signedIn(Actor actor) {
        Page page = BROWSER.page(port);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static void keep(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target/papers/" + name + ".png"))
                .setFullPage(true));
    }

    private static Locator step(Page page, String step) {
        return page.locator("button[name=buoc][value=" + step + "]");
    }

    @Test
    void from_composing_to_the_register() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/");
        clerk.locator("nav a[href='/bao-cao']").click();
        clerk.selectOption("#loai", "BC_NHIEM_VU");
        clerk.selectOption("#ky", "2024-T10");
        keep(clerk, "page-list");
        clerk.locator("form[action='/bao-cao'] button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator(".letter")).containsText("tháng 10 năm 2024");
        String paper = clerk.url();
        keep(clerk, "page-draft");

        Locator total = clerk.locator(".letter p a.live").first();
        assertThat(total).hasText("3");
        total.click();
        assertThat(clerk.locator(".dense tbody tr")).hasCount(3);

        clerk.navigate(paper + "?sua");
        Locator first = clerk.locator("textarea[name='b.b0']");
        first.fill("Mở đầu do văn thư viết lại.");
        keep(clerk, "page-edit");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".letter")).containsText("Mở đầu do văn thư viết lại.");

        work.finish(late, office.officer, office.clerk);
        clerk.navigate(paper);
        assertThat(clerk.locator(".letter .stale").first()).isVisible();
        keep(clerk, "page-stale");
        clerk.locator("form[action$='/cap-nhat'] button").click();
        assertThat(clerk.locator(".letter .stale")).hasCount(0);
        assertThat(clerk.locator(".letter")).containsText("Mở đầu do văn thư viết lại.");
        step(clerk, "SUBMIT").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(step(clerk, "CHECK")).hasCount(0);

        Page colleague = signedIn(office.colleague);
        colleague.navigate(paper);
        step(colleague, "CHECK").click();
        Page chairman = signedIn(office.chairman);
        chairman.navigate(paper);
        step(chairman, "SIGN").click();
        assertThat(chairman.locator(".letter .signer")).hasText("Người chủ trì");
        clerk.navigate(paper);
        clerk.locator("form[action$='/ban-hanh'] button").click();
        assertThat(clerk.locator("#issued")).containsText("01/BC-UBND");
        keep(clerk, "page-issued");
        Download word =
                clerk.waitForDownload(() -> clerk.locator("a[href$='tep.docx']").click());
        org.assertj.core.api.Assertions.assertThat(word.suggestedFilename()).isEqualTo("01-BC-UBND Báo cáo.docx");
        Download pdf =
                clerk.waitForDownload(() -> clerk.locator("a[href$='tep.pdf']").click());
        pdf.saveAs(Path.of("target/papers/issued.pdf"));

        clerk.navigate("/bao-cao/so-di?nam=2024");
        assertThat(clerk.locator(".dense tbody tr")).hasCount(1);
        clerk.locator(".dense tbody a").click();
        clerk.locator("form[action$='/thay-the'] button").click();
        assertThat(clerk.locator(".letter")).containsText("Thay thế Báo cáo số 01/BC-UBND ngày 08 tháng 10 năm 2024");
    }

    @Test
    void what_was_typed_is_not_lost_when_somebody_was_first() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/bao-cao?loai=BC_NHIEM_VU&ky=2024-T10");
        clerk.locator("form[action='/bao-cao'] button").click();
        assertThat(clerk).hasURL(Pattern.compile(".*/bao-cao/\\d+$"));
        String paper = clerk.url();
        clerk.navigate(paper + "?sua");
        Page colleague = signedIn(office.colleague);
        colleague.navigate(paper + "?sua");
        colleague.fill("#h-place", "Nơi khác");
        colleague.locator("form.panel button.btn-primary").click();
        clerk.fill("textarea[name='b.b0']", "Chữ của tôi.");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".note.conflict")).isVisible();
        assertThat(clerk.locator("textarea[name='b.b0']")).hasValue("Chữ của tôi.");
        assertThat(clerk.locator("#h-place")).hasValue("Nơi khác");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".letter")).containsText("Chữ của tôi.");
        assertThat(clerk.locator(".letter")).containsText("Nơi khác, ngày");

        clerk.navigate(paper + "?sua");
        colleague.navigate(paper + "?sua");
        colleague.fill("textarea[name='b.b0']", "Chữ của đồng nghiệp.");
        colleague.locator("form.panel button.btn-primary").click();
        clerk.fill("textarea[name='b.b0']", "Chữ mới của tôi.");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator("section:has(#theirs)")).containsText("Chữ của đồng nghiệp.");
        assertThat(clerk.locator("textarea[name='b.b0']")).hasValue("Chữ mới của tôi.");
        keep(clerk, "page-theirs");

        colleague.navigate(paper);
        step(colleague, "SUBMIT").click();
        assertThat(colleague.locator(".note.done")).isVisible();
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#u-0")).hasValue("Chữ mới của tôi.");
        keep(clerk, "page-unsaved");
    }

    @Test
    void a_paper_whose_template_is_gone_is_still_read_and_says_what_it_lacks() {
        long id = drafts.compose("BC_NHIEM_VU", "2024-T10", null, office.clerk);
        jdbc.sql("update reports.draft set template = 'BC_CU' where id = :id")
                .param("id", id)
                .update();
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/bao-cao/" + id);
        assertThat(clerk.locator(".letter")).containsText("tháng 10 năm 2024");
        assertThat(clerk.locator("section:has(#numbers)")).containsText("Không còn mẫu BC_CU");
        clerk.navigate("/bao-cao/" + id + "?sua");
        clerk.fill("#h-place", "Nơi khác");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".letter")).containsText("Nơi khác, ngày");
    }

    @Test
    void a_telephone_shows_the_paper_too_and_an_officer_only_the_own_units() {
        Page officer = BROWSER.page(port, new NewContextOptions().setViewportSize(360, 780));
        Browser.signIn(officer, office.account(office.officer));
        officer.navigate("/bao-cao");
        assertThat(officer.locator("#loai option")).hasCount(1);
        officer.locator("form[action='/bao-cao'] button").click();
        assertThat(officer.locator(".note.refused")).isVisible();
        officer.selectOption("#don-vi", Long.toString(office.finance.value()));
        officer.locator("form[action='/bao-cao'] button").click();
        assertThat(officer.locator(".letter")).containsText("PHÒNG TÀI CHÍNH - KẾ HOẠCH");
        keep(officer, "phone-draft");
        Object width = officer.evaluate("document.documentElement.scrollWidth");
        org.assertj.core.api.Assertions.assertThat(((Number) width).intValue()).isLessThanOrEqualTo(360);
    }
}
