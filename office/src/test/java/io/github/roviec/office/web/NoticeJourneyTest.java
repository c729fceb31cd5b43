package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.meetings.Agendas;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.NewItem;
import io.github.roviec.office.meetings.Planning;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The next notice in a real browser, without JavaScript: orders at the meeting, the notice, its tasks. Pictures are
/// kept under `target/showroom`.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticeJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Planning planning;

    @Autowired
    Agendas agendas;

    @Autowired
    Meetings meetings;

    private WorkingOffice office;
    private String place;
    private String item;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        MeetingId id = planning.plan(
                new MeetingPlan(
                        MeetingKind.REGULAR,
                        "Phiên họp thường kỳ tháng 10 năm 2024",
                        LocalDate.of(2024, 10, 8),
                        null,
                        "Phòng họp số 1",
                        office.chairman.id()),
                office.clerk);
        long added = agendas.add(
                        id,
                        meetings.meeting(id, office.clerk).version(),
                        new NewItem("Kế hoạch sửa chữa kênh mương", office.finance),
                        office.clerk)
                .value();
        place = "/van-ban/phien-hop/" + id.value();
        item = place + "/noi-dung/" + added;
    }

    private Page signedIn(Actor actor) {
        Page page = BROWSER.page(
                port, new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static void look(Page page, String name) {
        page.screenshot(
                new ScreenshotOptions().setFullPage(true).setPath(Path.of("target/showroom/notice-" + name + ".png")));
        page.setViewportSize(360, 780);
        org.assertj.core.api.Assertions.assertThat(
                        ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .as(name)
                .isLessThanOrEqualTo(360);
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/showroom/notice-" + name + "-360.png")));
        page.setViewportSize(1280, 900);
    }

    private static Locator step(Page page, String step) {
        return page.locator("button[name=buoc][value=" + step + "]");
    }

    @Test
    void from_the_orders_of_a_meeting_to_their_tasks() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate(item);
        clerk.fill("#conclusion", "Ủy ban nhân dân huyện nhất trí với nội dung kế hoạch.");
        clerk.locator("form:has(#conclusion) button").click();
        clerk.locator("#viec-giao a.btn").click();
        clerk.fill("#lead-0", "Phòng lạ");
        clerk.fill("#deed", "rà soát nhu cầu vốn sửa chữa kênh mương");
        clerk.fill("#deadline", "hôm nào đó");
        clerk.locator("main form button.btn-primary").click();
        assertThat(clerk.locator(".note.refused")).containsText("Phòng lạ");
        clerk.fill("#lead-0", "Phòng Tài chính - Kế hoạch");
        clerk.locator("main form button.btn-primary").click();
        assertThat(clerk.locator(".note.refused")).containsText("hôm nào đó");
        assertThat(clerk.locator("#deed")).hasValue("rà soát nhu cầu vốn sửa chữa kênh mương");
        clerk.fill("#deadline", "18/10/2024");
        clerk.fill("#coordinating-0", "UBND các xã, thị trấn");
        look(clerk, "order");
        clerk.locator("main form button.btn-primary").click();
        assertThat(clerk.locator("#viec-giao"))
                .containsText("Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với UBND các xã, thị trấn rà soát nhu"
                        + " cầu vốn sửa chữa kênh mương; hoàn thành trước ngày 18/10/2024.");
        look(clerk, "item");

        clerk.navigate(place + "/thong-bao");
        assertThat(clerk.locator("main")).containsText("Phiên họp chưa kết thúc");
        clerk.navigate(place);
        clerk.locator("form[action$='/ket-thuc'] button").click();
        clerk.locator(".page-head a[href$='/thong-bao']").click();
        look(clerk, "compose");
        clerk.locator("form[action$='/thong-bao'] button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator(".letter")).containsText("Người chủ trì");
        assertThat(clerk.locator(".side")).containsText("1 việc giao đọc lại đúng như kết luận");
        String draft = clerk.url();

        clerk.navigate(draft + "?sua");
        Locator said = clerk.locator("textarea:has-text('nhất trí với nội dung')");
        said.fill("Ủy ban nhân dân huyện nhất trí với với nội dung kế hoạch ngày 31/11/2024.");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".remarks li").first()).isVisible();
        look(clerk, "draft");
        String mend = clerk.locator(".remarks a").first().getAttribute("href");
        clerk.navigate(mend);
        clerk.locator("textarea:has-text('nhất trí với với')")
                .fill("Ủy ban nhân dân huyện nhất trí với nội dung kế hoạch.");
        clerk.locator("form.panel button.btn-primary").click();
        assertThat(clerk.locator(".remarks li")).hasCount(0);

        step(clerk, "SUBMIT").click();
        Page colleague = signedIn(office.colleague);
        colleague.navigate(draft);
        step(colleague, "CHECK").click();
        Page chairman = signedIn(office.chairman);
        chairman.navigate(draft);
        assertThat(chairman.locator(".side")).containsText("1 việc giao đọc lại đúng như kết luận");
        step(chairman, "SIGN").click();
        clerk.navigate(draft);
        clerk.locator("form[action$='/ban-hanh'] button").click();
        assertThat(clerk.locator("#issued")).containsText("01/TB-UBND");
        clerk.locator(".side a[href$='/thong-bao']").click();
        assertThat(clerk.locator(".dense tbody tr")).hasCount(1);
        assertThat(clerk.locator(".dense tbody")).containsText("rà soát nhu cầu vốn");
        look(clerk, "given");
        clerk.locator(".dense tbody a").click();
        assertThat(clerk).hasURL(java.util.regex.Pattern.compile(".*/nhiem-vu/2024-\\d+$"));
        assertThat(clerk.locator("main")).containsText("01/TB-UBND");

        Page unit = signedIn(office.officer);
        unit.navigate("/nhiem-vu");
        assertThat(unit.locator("main")).containsText("rà soát nhu cầu vốn sửa chữa kênh mương");
    }
}
