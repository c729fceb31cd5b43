package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.takeover.Registers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A register is taken over, its tasks are worked on many at once and seen in the calendar, in a real browser.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TakeoverJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String ROWS = """
            1;;Rà soát biên chế các trường học;Số 12/TB-UBND ngày 3/9/2024;Phòng TC-KH;UBND các xã, thị trấn;15/10;Mới giao;;;;
            2;;Báo cáo thu ngân sách;Số 12/TB-UBND ngày 3/9/2024;Phòng TC-KH;;15/10/2024;Mới giao;;;;
            3;;Hướng dẫn thu hoạch lúa mùa;;Trạm Khuyến nông;;;Đang thực hiện;;;;
            4;;Kiểm tra đê điều;;Phòng TC-KH;;31/10/2024;Đã hoàn thành;7/10/2024;;;
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    private WorkingOffice office;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
    }

    private Page signedIn(Actor actor) {
        Page page = BROWSER.page(port);
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static void hand(Page page, String rows) {
        page.navigate("/nhiem-vu/dua-vao");
        page.setInputFiles(
                "#file",
                new FilePayload("so-cu.csv", "text/csv", (Registers.HEAD + rows).getBytes(StandardCharsets.UTF_8)));
        page.click("[data-drop] button");
        page.waitForURL(Pattern.compile(".*/nhiem-vu/dua-vao/\\d+/cot"));
    }

    private static void look(Page page, String name) {
        page.evaluate("document.fonts.ready");
        var rules = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
        assertThat(new AxeBuilder(page).withTags(rules).analyze().getViolations())
                .as(name)
                .isEmpty();
        BROWSER.forgetPolicy();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + ".png"))
                .setFullPage(true));
        int width = page.viewportSize().width;
        page.setViewportSize(360, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(360);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", name + "-360.png"))
                .setFullPage(true));
        page.setViewportSize(width, 900);
    }

    @Test
    void from_the_old_register_to_work() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/nhiem-vu");
        assertThat(clerk.locator("a[href$='/nhiem-vu/dua-vao']")).isVisible();
        hand(clerk, ROWS);
        assertThat(clerk.locator("#cot4")).hasValue("LEAD");
        look(clerk, "takeover-columns");
        clerk.selectOption("#cot2", "");
        clerk.click(".filters button");
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#cot4")).hasValue("LEAD");
        clerk.selectOption("#cot2", "CONTENT");
        clerk.fill("#ngay", "8/10/2024");
        clerk.click(".filters button");

        assertThat(clerk.locator(".dense .s-WRONG")).hasCount(1);
        assertThat(clerk.locator("form[action$='thuc-hien']")).hasCount(0);
        look(clerk, "takeover-plan");
        clerk.locator(".ask:has(.unknown) input[list]").fill("Phòng Tài chính - Kế hoạch");
        clerk.click("#asks > .head button");
        assertThat(clerk.locator(".dense .s-WRONG")).hasCount(0);
        clerk.click("form[action$='thuc-hien'] button");
        assertThat(clerk.locator(".note.done")).containsText("4 nhiệm vụ thêm mới");

        clerk.locator("table a[href*='van-ban=']").click();
        assertThat(clerk.locator("[data-pick]")).hasCount(4);
        clerk.locator("td.code a").last().click();
        assertThat(clerk.locator(".time")).containsText("Đưa vào từ sổ theo dõi");
        assertThat(clerk.locator(".passage")).containsText(";");
        look(clerk, "takeover-task");
        clerk.locator(".whence a[href*='tu=']").click();
        assertThat(clerk.locator("#t0").first()).isAttached();
        look(clerk, "takeover-paper");

        hand(clerk, ROWS);
        assertThat(clerk.locator(".note.conflict")).isVisible();
        clerk.click(".filters button");
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator("form[action$='thuc-hien']")).hasCount(0);
        clerk.navigate("/nhiem-vu/dua-vao");
        look(clerk, "takeover");

        manyAtOnce(signedIn(office.officer));
        calendar(clerk);
    }

    private void manyAtOnce(Page officer) {
        officer.navigate("/nhiem-vu");
        officer.locator("[data-pick-all]").check();
        officer.selectOption("#viec", "ACKNOWLEDGE");
        look(officer, "bulk-list");
        officer.click("#bulk button");
        assertThat(officer.locator(".chip")).hasCount(2);
        assertThat(officer.locator(".work .product")).hasCount(2);
        look(officer, "bulk-done");
        officer.click(".page-head a");
        assertThat(officer.locator(".dense .s-ACKNOWLEDGED")).hasCount(2);

        officer.locator(".columns summary").click();
        officer.waitForResponse(
                answer -> answer.url().endsWith("/nhiem-vu/cot"),
                () -> officer.locator(".columns input[value=result]").check());
        assertThat(officer.locator("td.c-result").first()).isVisible();
        officer.reload();
        assertThat(officer.locator("td.c-result").first()).isVisible();
        assertThat(officer.locator("td.c-monitor").first()).isHidden();
    }

    private static void calendar(Page clerk) {
        clerk.navigate("/nhiem-vu/lich?thang=10/2024");
        look(clerk, "month");
        assertThat(clerk.locator(".month .due")).hasCount(2);
        assertThat(clerk.locator(".due-list")).isHidden();
        clerk.locator(".month .due").first().click();
        assertThat(clerk.locator("td.code")).hasCount(2);
        clerk.navigate("/nhiem-vu/so");
        look(clerk, "register");
    }

    @Test
    void without_javascript_it_is_the_same() {
        Page clerk = BROWSER.page(port, new NewContextOptions().setJavaScriptEnabled(false));
        Browser.signIn(clerk, office.account(office.clerk));
        hand(clerk, ROWS);
        clerk.check("[name=giu-ten]");
        clerk.click(".filters button");
        clerk.click("form[action$='thuc-hien'] button");
        assertThat(clerk.locator(".note.done")).isVisible();
        clerk.navigate("/nhiem-vu");
        clerk.locator("[data-pick]").first().check();
        clerk.selectOption("#viec", "WITHDRAW");
        clerk.click("#bulk button");
        assertThat(clerk.locator(".note.refused")).isVisible();
        clerk.goBack();
        clerk.locator("[data-pick]").first().check();
        clerk.selectOption("#viec", "WITHDRAW");
        clerk.fill("#ly-do", "Không còn phù hợp");
        clerk.click("#bulk button");
        assertThat(clerk.locator(".chip")).hasCount(1);
        clerk.click(".page-head a");
        clerk.locator(".columns summary").click();
        clerk.uncheck(".columns input[value=paper]");
        clerk.click(".columns button");
        assertThat(clerk.locator("td.c-paper").first()).isHidden();
    }
}
