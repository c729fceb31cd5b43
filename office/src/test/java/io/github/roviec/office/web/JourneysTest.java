package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a notice to a confirmed task, in a real browser.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JourneysTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

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

    private void handIn(Page page) {
        page.navigate("/van-ban");
        page.setInputFiles("#file", office.notice());
        page.click("[data-drop] button");
        page.waitForURL(Pattern.compile(".*/van-ban/\\d+.*"));
        assertThat(page.locator(".card-p.current")).isVisible();
    }

    private static Locator current(Page page) {
        return page.locator(".card-p.current");
    }

    /// Chooses a unit in the open form and keeps it, all with keys.
    private static void lead(Page page, String typed, String expected) {
        Locator field = page.locator(".card-p.editing input[name=lead]").first();
        field.fill(typed);
        page.locator(".options [data-key]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(field).hasValue(expected);
    }

    private static void sendBack(Page clerk, String reason) {
        Locator step = clerk.locator("#next details:has(#text-tra-lai)");
        step.locator("summary").click();
        step.locator("textarea").fill(reason);
        step.locator("button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
    }

    @Test
    void a_notice_becomes_work_and_the_work_is_confirmed() {
        Page clerk = signedIn(office.clerk);
        handIn(clerk);
        int all = clerk.locator(".card-p").count();
        assertThat(all).isGreaterThan(20);

        clerk.keyboard().press("j");
        String id = current(clerk).getAttribute("id");
        clerk.keyboard().press("e");
        assertThat(clerk.locator("#" + id + " textarea[name=text]")).isFocused();
        lead(clerk, "tai chinh", "Phòng Tài chính - Kế hoạch");
        clerk.fill("#" + id + " input[name=due]", "31/02/2024");
        clerk.press("#" + id + " input[name=due]", "Enter");
        assertThat(clerk.locator("#" + id + " .note.refused")).containsText("31/02/2024");
        assertThat(clerk.locator("#" + id + " input[name=due]")).hasValue("31/02/2024");
        clerk.fill("#" + id + " input[name=due]", "31/12/2024");
        clerk.click("#" + id + " button[name=accept]");
        assertThat(clerk.locator("#" + id)).hasAttribute("data-state", "ACCEPTED");
        assertThat(clerk.locator("#paper mark[data-p='" + id.substring(1) + "']")
                        .first())
                .hasClass(Pattern.compile("ACCEPTED"));

        String rejected = current(clerk).getAttribute("id");
        clerk.keyboard().press("r");
        assertThat(clerk.locator("#" + rejected + " select[name=reason]")).isFocused();
        clerk.keyboard().press("Escape");
        assertThat(clerk.locator("#" + rejected)).isFocused();
        clerk.keyboard().press("r");
        clerk.locator("#" + rejected + " details[data-key=r] button").click();
        assertThat(clerk.locator("#" + rejected)).hasAttribute("data-state", "REJECTED");
        assertThat(clerk.locator("#n-da-bo")).hasText("1");
        clerk.keyboard().press("u");
        assertThat(clerk.locator("#" + rejected)).hasAttribute("data-state", "WAITING");

        clerk.locator("#assign .btn-primary").click();
        assertThat(clerk.locator("#desk-note .note.done")).isVisible();
        assertThat(clerk.locator("#" + id)).hasAttribute("data-state", "ASSIGNED");
        String code = clerk.locator("#" + id + " a[href^='/nhiem-vu/']").textContent();

        Page officer = signedIn(office.officer);
        officer.locator(".work a[href='/nhiem-vu/" + code + "']").first().click();
        officer.locator("#next .btn-primary").click();
        officer.fill("#text-bao-cao", "Đã gửi công văn cho các xã.");
        officer.locator("#next .btn-primary").click();
        officer.fill("#text-trinh", "Đã tổng hợp đủ số liệu.");
        officer.locator("#next .btn-primary").click();
        assertThat(officer.locator(".note.refused")).isVisible();
        assertThat(officer.locator("#text-trinh")).hasValue("Đã tổng hợp đủ số liệu.");
        officer.fill("#paperNumber", "45/BC-TCKH");
        officer.locator("#next .btn-primary").click();
        assertThat(officer.locator(".note.done")).isVisible();
        assertThat(officer.locator(".time li")).hasCount(4);

        clerk.navigate("/");
        clerk.locator(".work a[href='/nhiem-vu/" + code + "']").first().click();
        sendBack(clerk, "Thiếu số liệu quý III.");
        officer.navigate("/nhiem-vu/" + code);
        assertThat(officer.locator(".returned")).containsText("Thiếu số liệu quý III.");
        officer.fill("#text-trinh", "Đã bổ sung quý III.");
        officer.setInputFiles("#product", office.notice());
        officer.locator("#next .btn-primary").click();
        assertThat(officer.locator(".note.done")).isVisible();
        assertThat(officer.locator(".returned")).hasCount(0);

        clerk.navigate("/nhiem-vu/" + code);
        clerk.locator("#next .btn-primary").click();
        assertThat(clerk.locator(".s-DONE").first()).isVisible();

        Page chairman = signedIn(office.chairman);
        assertThat(chairman.locator(".lists.three > section")).hasCount(3);
        chairman.navigate("/nhiem-vu?trang-thai=DONE");
        assertThat(chairman.locator(".dense tbody tr")).hasCount(1);
    }

    @Test
    void a_missed_order_is_added_from_selected_text_split_and_merged_again() {
        Page clerk = signedIn(office.clerk);
        handIn(clerk);
        int before = clerk.locator(".card-p").count();
        clerk.evaluate("""
                () => {
                  const run = [...document.querySelectorAll('#paper .u')].find((each) => each.textContent.length > 120);
                  const range = document.createRange();
                  range.setStart(run.firstChild, 10);
                  range.setEnd(run.firstChild, 90);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        clerk.keyboard().press("n");
        assertThat(clerk.locator(".card-p")).hasCount(before + 1);
        Locator added = current(clerk);
        assertThat(added).hasAttribute("data-state", "WAITING");
        int start = Integer.parseInt(added.getAttribute("data-start"));
        int end = Integer.parseInt(added.getAttribute("data-end"));
        assertThat(end - start).isEqualTo(80);

        clerk.evaluate("""
                (id) => {
                  const mark = document.querySelector(`#paper mark[data-p="${id}"]`).firstChild;
                  getSelection().collapse(mark, 40);
                }""", added.getAttribute("data-id"));
        clerk.keyboard().press("s");
        assertThat(clerk.locator(".card-p")).hasCount(before + 2);
        assertThat(current(clerk)).hasAttribute("data-end", Integer.toString(start + 40));
        clerk.keyboard().press("m");
        assertThat(clerk.locator(".card-p")).hasCount(before + 1);
        assertThat(current(clerk)).hasAttribute("data-end", Integer.toString(end));
    }

    @Test
    void two_clerks_on_one_notice_do_not_overwrite_each_other() {
        Page first = signedIn(office.clerk);
        handIn(first);
        Page second = signedIn(office.colleague);
        second.navigate(first.url());
        assertThat(current(second)).isVisible();

        String id = current(first).getAttribute("id");
        first.keyboard().press("r");
        first.locator("#" + id + " details[data-key=r] button").click();
        assertThat(first.locator("#" + id)).hasAttribute("data-state", "REJECTED");

        second.keyboard().press("e");
        second.fill("#" + id + " textarea[name=text]", "Nội dung tôi vừa sửa");
        second.locator("#" + id + " .edit .btn-primary").click();
        assertThat(second.locator("#" + id + " .note.conflict")).isVisible();
        assertThat(second.locator("#" + id + " textarea[name=text]")).hasValue("Nội dung tôi vừa sửa");
        assertThat(second.locator("#" + id)).hasAttribute("data-state", "REJECTED");
    }

    @Test
    void a_name_that_the_list_does_not_know_is_taught_in_one_step() {
        Page clerk = signedIn(office.clerk);
        handIn(clerk);
        clerk.locator(".card-p:has(.doubts details)").first().click();
        String id = current(clerk).getAttribute("id");
        Locator unknown = clerk.locator("#" + id + " .doubts details").first();
        unknown.locator("summary").click();
        int doubts = clerk.locator(".card-p.doubt").count();
        unknown.locator("form").last().locator("button").click();
        clerk.waitForCondition(() -> clerk.locator(".card-p.doubt").count() < doubts);
    }

    @Test
    void everything_works_without_javascript() {
        Page page = BROWSER.page(port, new NewContextOptions().setJavaScriptEnabled(false));
        Browser.signIn(page, office.account(office.clerk));
        page.navigate("/van-ban");
        page.setInputFiles("#file", office.notice());
        page.click("[data-drop] button");
        Locator card = page.locator(".card-p").first();
        String id = card.getAttribute("id");
        page.locator("#" + id + " a[data-key=e]").click();
        page.locator("#" + id + " input[name=lead]").first().fill("phòng tài chính - kế hoạch");
        page.locator("#" + id + " button[name=accept]").click();
        assertThat(page.locator("#" + id)).hasAttribute("data-state", "ACCEPTED");
        assertThat(page.url()).endsWith("#" + id);
        page.locator("#assign .btn-primary").click();
        assertThat(page.locator("#desk-note .note.done")).isVisible();
    }

    @Test
    void the_register_and_the_sheet_hold_what_the_list_holds() throws IOException {
        Page clerk = signedIn(office.clerk);
        handIn(clerk);
        clerk.locator("form[action$='chap-nhan-het'] button").click();
        assertThat(clerk.locator("#desk-note .note.done")).isVisible();
        clerk.locator("#assign .btn-primary").click();
        assertThat(clerk.locator("#desk-note .note.done")).containsText("nhiệm vụ");

        clerk.navigate("/nhiem-vu?loai=DATED");
        int listed = clerk.locator(".dense tbody tr").count();
        assertThat(listed).isPositive();
        Download sheet = clerk.waitForDownload(
                () -> clerk.locator("a[href^='/nhiem-vu.xlsx']").click());
        assertThat(sheet.suggestedFilename()).endsWith(".xlsx");
        try (var book = WorkbookFactory.create(sheet.createReadStream())) {
            long rows = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .filter(row -> row.getCell(0) != null
                            && row.getCell(0).getStringCellValue().matches("\\d{4}-\\d{4}(\\.\\d+)?"))
                    .count();
            assertThat(rows).isEqualTo(listed);
        }
        clerk.locator("a[href^='/nhiem-vu/so']").click();
        assertThat(clerk.locator(".book tbody tr")).hasCount(listed);
        assertThat(clerk.locator(".top")).isVisible();
        clerk.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(clerk.locator(".top")).isHidden();
        assertThat(clerk.locator("[data-print]")).isHidden();
        assertThat(clerk.locator(".book thead")).hasCSS("display", "table-header-group");
    }

    @Test
    void a_wrong_password_and_a_locked_account_are_told() {
        Page page = BROWSER.page(port);
        String account = office.account(office.officer);
        for (int i = 0; i < 6; i++) {
            page.navigate("/dang-nhap");
            page.fill("#username", account);
            page.fill("#password", "khong-phai-mat-khau");
            page.click("main button");
            assertThat(page.locator(".note.refused")).isVisible();
        }
        assertThat(page.locator(".note.refused")).containsText("15");
    }

    @Test
    void an_upload_over_the_limit_is_told() throws IOException {
        Path big = Files.createTempFile("big", ".docx");
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(51L * 1024 * 1024);
        }
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/van-ban");
        clerk.setInputFiles("#file", big);
        clerk.click("[data-drop] button");
        clerk.waitForURL("**/qua-lon");
        assertThat(clerk.locator("h1")).containsText("Tệp quá lớn");
        Files.delete(big);
    }

    @Test
    void a_session_that_ended_does_not_land_inside_a_card() {
        Page clerk = signedIn(office.clerk);
        handIn(clerk);
        clerk.context().clearCookies();
        clerk.keyboard().press("e");
        clerk.waitForURL("**/dang-nhap?het");
        assertThat(clerk.locator(".note.conflict")).isVisible();
    }

    @Test
    void the_language_is_chosen_once() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/?lang=en");
        assertThat(clerk.locator("h1")).hasText("Today");
        clerk.navigate("/nhiem-vu");
        assertThat(clerk.locator("h1")).hasText("Tasks");
    }
}
