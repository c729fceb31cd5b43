package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.meetings.MeetingKind;
import io.github.roviec.office.meetings.MeetingPlan;
import io.github.roviec.office.meetings.Meetings;
import io.github.roviec.office.meetings.Planning;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A meeting from the plan to the closed conclusions, in a real browser.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MeetingJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String NOTICE = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 26 tháng 9 năm 2024)

            Ngày 26/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ, Chủ tịch UBND huyện kết luận như sau:

            1. Phòng Tài chính - Kế hoạch rà soát nhu cầu vốn sửa chữa kênh mương, trình UBND huyện trước ngày 20/10/2024.

            Bản %s.
            """;

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Documents documents;

    @Autowired
    Proposals proposals;

    @Autowired
    Assignment assignment;

    @Autowired
    Meetings meetings;

    @Autowired
    Planning planning;

    private WorkingOffice office;

    @BeforeEach
    void open() throws InterruptedException {
        office = new WorkingOffice(offices, people);
        var notice = documents.receive(
                new Upload(
                        "thong-bao.txt",
                        NOTICE.formatted(office.office.unit().value()).getBytes(StandardCharsets.UTF_8)),
                office.clerk);
        proposals.acceptAllWithoutDoubt(notice.id(), office.clerk);
        assignment.assign(notice.id(), office.clerk);
        long end = System.nanoTime() + 20_000_000_000L;
        while (meetings.of(notice.id(), office.clerk).isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    private Page signedIn(Actor actor, boolean script) {
        Page page = BROWSER.page(
                port, new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(script));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    /// The keys are heard once the page is there.
    private static void press(Page page, String key) {
        page.waitForLoadState(LoadState.LOAD);
        page.keyboard().press(key);
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/showroom/meeting-" + name + ".png")));
        page.setViewportSize(360, 780);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/showroom/meeting-" + name + "-360.png")));
        page.setViewportSize(1280, 900);
    }

    @Test
    void a_meeting_is_planned_held_and_concluded_without_javascript() {
        Page clerk = signedIn(office.clerk, false);
        clerk.navigate("/van-ban");
        clerk.locator(".tabs a", new Page.LocatorOptions().setHasText("Phiên họp"))
                .click();
        clerk.locator(".page-head a.btn-primary").click();
        clerk.fill("#title", "Phiên họp thường kỳ tháng 10");
        clerk.fill("#day", "8/10/2024");
        clerk.fill("#time", "tám giờ");
        clerk.locator("main form button").click();
        assertThat(clerk.locator(".note.refused")).containsText("tám giờ");
        assertThat(clerk.locator("#title")).hasValue("Phiên họp thường kỳ tháng 10");
        clerk.fill("#time", "13h30");
        clerk.selectOption("#chair", String.valueOf(office.chairman.id().value()));
        clerk.locator("main form button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator(".agenda-list")).containsText("1 chỉ đạo chưa hoàn thành");

        clerk.fill("#item-title", "Kế hoạch sửa chữa kênh mương");
        clerk.selectOption("#item-unit", String.valueOf(office.finance.value()));
        clerk.locator(".add-item button").click();
        assertThat(clerk.locator(".agenda-list li")).hasCount(2);
        clerk.locator(".agenda-list li").nth(1).locator("button").first().click();
        assertThat(clerk.locator(".agenda-list li").first()).containsText("kênh mương");
        look(clerk, "meeting");
        String place = clerk.url();

        Page unit = signedIn(office.officer, false);
        unit.locator("section:has(#l-meetings) .work a").click();
        assertThat(unit).hasURL(place);
        unit.locator(".agenda-list a").first().click();
        unit.setInputFiles(
                "#bring", new FilePayload("du-thao.txt", "text/plain", "Dự thảo".getBytes(StandardCharsets.UTF_8)));
        unit.locator("form:has(#bring) button").click();
        assertThat(unit.locator("#du-thao .s-CONSULTED")).isVisible();
        look(unit, "item");

        clerk.locator(".agenda-list a").first().click();
        clerk.fill("#conclusion", "Thống nhất.\nPhòng Tài chính - Kế hoạch hoàn thiện trước ngày 20/10/2024.");
        clerk.locator("form:has(#conclusion) button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        clerk.navigate(place);
        clerk.selectOption("select[name=came]", "ABSENT");
        clerk.locator("form:has(.came) button").click();
        assertThat(clerk.locator(".note.refused")).containsText("lý do");
        clerk.selectOption("select[name=came]", "PRESENT");
        clerk.locator("form:has(.came) button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        clerk.locator("form[action$='/ket-thuc'] button").click();
        assertThat(clerk.locator(".page-head .s-CLOSED")).isVisible();
        assertThat(clerk.locator("#item-title")).hasCount(0);
        look(clerk, "closed");
        unit.navigate(place);
        unit.locator(".agenda-list a").first().click();
        assertThat(unit.locator("#ket-luan")).containsText("hoàn thiện trước ngày 20/10/2024");
    }

    @Test
    void of_two_who_conclude_the_second_sees_both_wordings() {
        var id = planning.plan(
                new MeetingPlan(MeetingKind.BRIEFING, "Họp giao ban", LocalDate.of(2024, 10, 8), null, null, null),
                office.clerk);
        String item = "/van-ban/phien-hop/" + id.value() + "/noi-dung/"
                + meetings.meeting(id, office.clerk).agenda().getFirst().id().value();
        Page one = signedIn(office.clerk, true);
        Page two = signedIn(office.colleague, true);
        one.navigate(item);
        two.navigate(item);
        one.fill("#conclusion", "Bản của người thứ nhất");
        one.locator("form:has(#conclusion) button").click();
        assertThat(one.locator(".note.done")).isVisible();
        two.fill("#conclusion", "Bản của người thứ hai");
        two.locator("form:has(#conclusion) button").click();
        assertThat(two.locator(".note.conflict")).isVisible();
        assertThat(two.locator("#ket-luan")).containsText("Bản của người thứ nhất");
        assertThat(two.locator("#conclusion")).hasValue("Bản của người thứ hai");
        look(two, "conflict");
        two.locator("form:has(#conclusion) button").click();
        assertThat(two.locator(".note.done")).isVisible();
    }

    @Test
    void what_was_typed_is_kept_when_the_meeting_was_closed_or_changed_meanwhile() {
        var id = planning.plan(
                new MeetingPlan(MeetingKind.THEMATIC, "Họp chuyên đề", LocalDate.of(2024, 10, 8), null, null, null),
                office.clerk);
        String place = "/van-ban/phien-hop/" + id.value();
        Page one = signedIn(office.clerk, false);
        Page two = signedIn(office.colleague, false);
        one.navigate(place);
        one.fill("#item-title", "Kế hoạch đầu tư công");
        one.selectOption("#item-unit", String.valueOf(office.finance.value()));
        one.locator(".add-item button").click();

        one.locator(".agenda-list a").first().click();
        String item = one.url();
        two.navigate(place);
        two.fill("#item-title", "Công tác cán bộ");
        two.locator(".add-item button").click();
        one.fill("#item-title", "Kế hoạch đầu tư công năm 2025");
        one.locator("form[action$='/sua'] button").click();
        assertThat(one.locator(".note.conflict")).isVisible();
        assertThat(one.locator("#item-title")).hasValue("Kế hoạch đầu tư công năm 2025");
        one.locator("form[action$='/sua'] button").click();
        assertThat(one.locator("h1")).containsText("Kế hoạch đầu tư công năm 2025");
        one.navigate(place);
        assertThat(one.locator(".agenda-list li")).hasCount(2);

        // Each marks another unit, the second one from a page that is older.
        String invited = ".checks input[name=unit]";
        two.navigate(place);
        one.locator("details:has(.checks) summary").click();
        one.locator(invited).nth(1).check();
        one.locator("form[action$='/moi'] button").click();
        two.locator("details:has(.checks) summary").click();
        two.locator(invited).nth(2).check();
        two.locator("form[action$='/moi'] button").click();
        assertThat(two.locator(".note.conflict")).isVisible();
        two.locator("form[action$='/moi'] button").click();
        assertThat(two.locator(".came")).hasCount(3);

        one.navigate(place);
        two.navigate(place);
        one.locator(".came").nth(0).locator("select").selectOption("PRESENT");
        one.locator("form:has(.came) button").click();
        two.locator(".came").nth(1).locator("select").selectOption("ABSENT");
        two.locator(".came").nth(1).locator("input[name=words]").fill("Đi công tác");
        two.locator("form:has(.came) button").click();
        assertThat(two.locator(".note.conflict")).isVisible();
        assertThat(two.locator(".came").nth(0).locator("select")).hasValue("PRESENT");
        assertThat(two.locator(".came").nth(1).locator("input[name=words]")).hasValue("Đi công tác");
        two.locator("form:has(.came) button").click();
        assertThat(two.locator(".note.done")).isVisible();
        assertThat(two.locator(".came").nth(0).locator("select")).hasValue("PRESENT");

        two.navigate(item);
        one.navigate(place);
        one.locator("form[action$='/ket-thuc'] button").click();
        assertThat(one.locator(".page-head .s-CLOSED")).isVisible();
        two.fill("#conclusion", "Thống nhất, giao Phòng Tài chính - Kế hoạch.");
        two.locator("form:has(#conclusion) button").click();
        assertThat(two.locator(".note.refused")).isVisible();
        assertThat(two.locator("section:has(#unsaved) textarea"))
                .hasValue("Thống nhất, giao Phòng Tài chính - Kế hoạch.");
        look(two, "unsaved");
    }

    @Test
    void the_year_is_proposed_changed_and_planned_and_the_screen_turns_by_keys_and_by_links() {
        Page clerk = signedIn(office.clerk, true);
        clerk.navigate("/van-ban/phien-hop/lich-nam?nam=2025&ngay=3");
        assertThat(clerk.locator("#day-2")).hasValue("26/2/2025");
        clerk.fill("#day-1", "32/1/2025");
        clerk.locator("form[method=post]:has(#day-1) button").click();
        assertThat(clerk.locator(".note.refused")).containsText("32/1/2025");
        clerk.fill("#day-1", "21/1/2025");
        clerk.fill("#day-12", "");
        look(clerk, "year");
        clerk.locator("form[method=post]:has(#day-1) button").click();
        assertThat(clerk.locator(".note.done")).containsText("11");
        assertThat(clerk.locator(".dense tbody tr")).hasCount(11);
        look(clerk, "list");
        clerk.locator(".dense tbody a").first().click();
        String place = clerk.url();
        clerk.fill("#item-title", "Tình hình kinh tế - xã hội");
        clerk.locator(".add-item button").click();
        clerk.locator(".page-head a[href$='/trinh-chieu']").click();
        look(clerk, "screen");
        assertThat(clerk.locator(".screen-agenda li")).hasCount(2);
        press(clerk, "ArrowRight");
        assertThat(clerk.locator(".screen-left")).containsText("kênh mương");
        look(clerk, "screen-left");
        press(clerk, "PageDown");
        assertThat(clerk.locator("h1")).containsText("Tình hình kinh tế - xã hội");
        press(clerk, "ArrowLeft");
        assertThat(clerk.locator(".screen-left")).isVisible();
        press(clerk, "Escape");
        assertThat(clerk).hasURL(place);

        Page plain = signedIn(office.chairman, false);
        plain.navigate(place + "/trinh-chieu");
        plain.locator("a[rel=next]").click();
        plain.locator("a[rel=next]").click();
        assertThat(plain.locator("h1")).containsText("Tình hình kinh tế - xã hội");
        assertThat(plain.locator("a[rel=next]")).hasCount(0);
    }
}
