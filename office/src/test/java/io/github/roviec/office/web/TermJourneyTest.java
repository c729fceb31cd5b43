package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.tasks.Assignment;
import io.github.roviec.office.tasks.Proposals;
import io.github.roviec.office.tasks.TaskCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// More time asked and decided, a refusal and where the task goes then, the reports of ongoing work; in a real browser.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TermJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String TEXT = """
            THÔNG BÁO
            Kết luận phiên họp UBND huyện thường kỳ tháng 9 năm 2024 (Ngày 26 tháng 9 năm 2024)

            Ngày 26/9/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ tháng 9 năm 2024. Sau khi thảo luận, đồng chí Mạc Thị Ngân, Chủ tịch UBND huyện - Chủ trì phiên họp kết luận như sau:

            1. Giao Phòng Tài chính - Kế hoạch tham mưu điều chỉnh kế hoạch vốn đầu tư công, trình UBND huyện trước ngày 15/10/2024.
            2. Giao Phòng Tài chính - Kế hoạch tổng hợp tiến độ giải ngân, báo cáo UBND huyện trước ngày 25 hằng tháng.

            Trên đây là Thông báo kết luận phiên họp UBND huyện, yêu cầu các cơ quan, đơn vị liên quan nghiêm túc tổ chức thực hiện./.
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

    private WorkingOffice office;
    private String dated;
    private String monthly;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
        String stamp = "\nLưu: VT, bản " + office.office.unit().value() + "\n";
        var paper = documents.receive(
                new Upload("ket-luan.txt", (TEXT + stamp).getBytes(StandardCharsets.UTF_8)), office.clerk);
        proposals.acceptAllWithoutDoubt(paper.id(), office.clerk);
        List<TaskCode> codes = assignment.assign(paper.id(), office.clerk);
        dated = "/nhiem-vu/" + codes.getFirst().value();
        monthly = "/nhiem-vu/" + codes.getLast().value();
    }

    private Page signedIn(Actor actor, boolean script) {
        Page page = BROWSER.page(port, new NewContextOptions().setJavaScriptEnabled(script));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static Locator form(Page page, String name) {
        return page.locator("form[action$='/" + name + "']");
    }

    private static void open(Page page, String summary) {
        page.locator("#next summary:text-is('" + summary + "')").click();
    }

    /// Kept to be looked at.
    private static void picture(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target/pictures/" + name + ".png"))
                .setFullPage(true));
    }

    @Test
    void more_time_is_asked_and_given() {
        Page officer = signedIn(office.officer, true);
        officer.navigate(dated);
        open(officer, "Xin gia hạn");
        Locator form = form(officer, "gia-han");
        form.locator("select").selectOption(new SelectOption().setIndex(1));
        form.locator("textarea").fill("Sở chưa gửi ý kiến thẩm định.");
        form.locator("input[name=due]").pressSequentially("2/11/2024");
        assertThat(officer.locator("#extension-due-hint")).containsText("4/11/2024");
        form.locator("input[name=due]").fill("32/11/2024");
        form.locator("button").click();
        assertThat(officer.locator(".note.refused")).containsText("32/11/2024");
        assertThat(form.locator("textarea")).hasValue("Sở chưa gửi ý kiến thẩm định.");
        assertThat(form.locator("input[name=due]")).hasValue("32/11/2024");
        form.locator("input[name=due]").fill("15 ngày làm việc");
        form.locator("button").click();
        assertThat(officer.locator(".note.done")).isVisible();
        assertThat(officer.locator(".what-for .note.conflict")).containsText("29/10/2024");

        Page clerk = signedIn(office.clerk, false);
        clerk.navigate("/");
        picture(clerk, "today-clerk");
        clerk.locator("[aria-labelledby=l-decide] a[href='" + dated + "']").click();
        picture(clerk, "decide");
        Locator decide = form(clerk, "quyet-dinh-han");
        assertThat(decide.locator("input[name=due]")).hasValue("29/10/2024");
        decide.locator("input[name=due]").fill("25/10/2024");
        decide.locator("textarea").fill("Đến ngày 25, không lùi thêm.");
        decide.locator("button[value=true]").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator("dl.facts").last()).containsText("25/10/2024");
        assertThat(clerk.locator("dl.facts").last()).containsText("15/10/2024");
        assertThat(clerk.locator("#extensions")).containsText("15/10/2024 → 25/10/2024");
        picture(clerk, "extended");
        assertThat(clerk.locator(".time")).containsText("15/10/2024 → 25/10/2024");
    }

    @Test
    void a_task_is_refused_and_goes_to_another_unit() {
        Page officer = signedIn(office.officer, false);
        officer.navigate(dated);
        open(officer, "Từ chối");
        form(officer, "tu-choi").locator("textarea").fill("Không đúng chức năng của phòng.");
        form(officer, "tu-choi").locator("button").click();
        assertThat(officer.locator("#next")).hasCount(0);

        Page clerk = signedIn(office.clerk, true);
        clerk.locator("[aria-labelledby=l-decide] a[href='" + dated + "']").click();
        assertThat(clerk.locator(".what-for")).containsText("Không đúng chức năng của phòng.");
        open(clerk, "Chuyển đơn vị");
        Locator transfer = form(clerk, "chuyen");
        transfer.locator("select").selectOption("Phòng Nông nghiệp và Phát triển nông thôn");
        transfer.locator("textarea").fill("Thuộc lĩnh vực nông nghiệp.");
        transfer.locator("button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator(".time"))
                .containsText("Phòng Tài chính - Kế hoạch → Phòng Nông nghiệp và Phát triển nông thôn");

        officer.navigate(dated);
        assertThat(officer.locator(".time")).containsText("Thuộc lĩnh vực nông nghiệp.");
        assertThat(officer.locator("#next")).hasCount(0);
    }

    @Test
    void a_posted_step_that_the_state_does_not_have_is_refused_and_nothing_is_lost() {
        Page officer = signedIn(office.officer, true);
        officer.navigate(dated);
        open(officer, "Từ chối");
        // As a stale or forged page would send it.
        officer.evaluate("document.querySelector(\"form[action$='/tu-choi']\").action += '/../trinh'");
        form(officer, "trinh").locator("textarea").fill("Đã xong.");
        officer.evaluate("""
                () => { const f = document.querySelector("form[action$='/trinh']");
                  const i = document.createElement('input'); i.name = 'paperNumber'; i.value = '45/TTr'; f.append(i); }
                """);
        form(officer, "trinh").locator("button").click();
        officer.waitForLoadState(LoadState.LOAD);
        assertThat(officer.locator(".note.refused")).containsText("không có bước này");
        assertThat(officer.locator(".what-for .s-ASSIGNED")).isVisible();
    }

    @Test
    void each_month_has_its_report() {
        Page officer = signedIn(office.officer, true);
        officer.navigate(monthly);
        officer.locator("#next .btn-primary").click();
        assertThat(officer.locator("#rhythm")).containsText("Hằng tháng, trước ngày 25");
        officer.locator("#rhythm li summary").click();
        officer.locator("#rhythm li textarea").fill("Giải ngân 61,2% kế hoạch.");
        officer.locator("#rhythm li button").click();
        assertThat(officer.locator("#rhythm .s-REPORTED")).isVisible();
        assertThat(officer.locator(".what-for .s-ACKNOWLEDGED")).isVisible();

        offices.today(LocalDate.of(2024, 10, 16));
        officer.navigate(dated);
        assertThat(officer.locator(".what-for")).containsText(Pattern.compile("Đã đến hạn 15/10/2024"));
        picture(officer, "must-report");
        Locator delay = form(officer, "ly-do-cham");
        delay.locator("select").selectOption(new SelectOption().setIndex(1));
        delay.locator("input[name=due]").fill("cuối tháng");
        delay.locator("button").click();
        assertThat(officer.locator("#delays")).containsText("31/10/2024");

        Page clerk = signedIn(office.clerk, false);
        clerk.navigate(dated);
        clerk.locator("#delays form button").first().click();
        assertThat(clerk.locator("#delays")).containsText("xác nhận");
        clerk.navigate(monthly);
        picture(clerk, "monthly");
        clerk.locator("#rhythm > .body > details > summary").click();
        clerk.locator("#rhythm-day").fill("40");
        clerk.locator("form[action$='/nhip'] button").click();
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#rhythm-day")).hasValue("40");
    }

    @Test
    void the_pages_of_time_fit_a_telephone() {
        Page page = BROWSER.page(port, new NewContextOptions().setViewportSize(360, 780));
        Browser.signIn(page, office.account(office.clerk));
        for (String url : List.of(
                dated,
                monthly,
                "/to-chuc/gia-han",
                "/to-chuc/lich",
                "/cho-quyet-dinh",
                "/phai-bao-cao",
                "/bao-cao-ky")) {
            page.navigate(url);
            picture(page, "phone" + url.replace('/', '-'));
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) width).intValue()).as(url).isLessThanOrEqualTo(360);
        }
    }
}
