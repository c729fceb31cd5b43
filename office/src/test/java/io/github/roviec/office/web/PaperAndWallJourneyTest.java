package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.github.roviec.office.OfficeTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/// Boards and forms where nobody can scroll: on paper, on the wall of the meeting room; and as they are heard.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"roviec.demo=true", "roviec.data=target/demo-boards"})
class PaperAndWallJourneyTest {

    private static final String PASSWORD = "Trinh-dien-2024";

    /// A4 less its margins, in the dots of a screen.
    private static final int PAPER = 703;

    private static final String CUT = """
            [...document.querySelectorAll("main *")]
              .filter((box) => !box.closest(".hidden-text, #entry-grid") && getComputedStyle(box).overflowY !== "visible")
              .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
              .map((box) => box.tagName + "." + box.className).join(" ")""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    private Page signedIn(String account, int width, int height) {
        Page page = BROWSER.page(port, new NewContextOptions().setViewportSize(width, height));
        Browser.signIn(page, account, PASSWORD);
        return page;
    }

    private static void print(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
    }

    private static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    @Test
    void on_paper_nothing_is_cut_off_and_tables_stay_tables() {
        Page page = signedIn("chutich", PAPER, 1000);
        for (String url : List.of(
                "/so-lieu/bang/TONG_QUAN",
                "/so-lieu/bang/BANG_NTM21",
                "/so-lieu/chi-tieu/NTM21",
                "/so-lieu/giai-trinh",
                "/nhiem-vu")) {
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
            page.navigate(url);
            print(page);
            assertThat(String.valueOf(page.evaluate(CUT))).as(url).isEmpty();
            assertThat(number(page, "document.documentElement.scrollWidth"))
                    .as(url)
                    .isLessThanOrEqualTo(PAPER);
            for (Locator head : page.locator("table.cards thead").all()) {
                assertThat(head).hasCSS("display", "table-header-group");
            }
        }
    }

    @Test
    void on_paper_a_form_is_its_table_with_all_that_is_typed() {
        Page page = signedIn("xa.anson", 1280, 900);
        page.navigate("/so-lieu");
        page.locator("section[aria-labelledby=l-mine] a[href^='/so-lieu/bieu/']")
                .first()
                .click();
        assertThat(page.locator("#entry-grid .tabulator-row").first()).isVisible();
        assertThat(page.locator("table.filling")).isHidden();
        String said = "Chưa có số liệu vì cơ quan chuyên môn chưa rà soát xong, sẽ báo cáo bổ sung trong kỳ sau. ";
        page.evaluate("said => { document.querySelector('.filling input[name^=r-]').value = said; }", said.repeat(4));
        print(page);
        assertThat(page.locator("#entry-grid")).isHidden();
        assertThat(page.locator("table.filling")).isVisible();
        assertThat(
                        String.valueOf(
                                page.evaluate(
                                        "getComputedStyle(document.querySelector('.filling [name^=r-]').parentElement, '::after').content")))
                .contains(said.strip());
        assertThat(String.valueOf(page.evaluate(CUT))).isEmpty();
    }

    @Test
    void on_the_wall_every_slide_fits_and_can_be_read_from_the_back() {
        Page page = signedIn("chutich", 1280, 720);
        for (String board : List.of("TONG_QUAN", "BANG_NTM21")) {
            String url = "/so-lieu/bang/" + board + "/trinh-chieu";
            page.navigate(url);
            int slides = Integer.parseInt(
                    page.locator(".stage-line .num").innerText().split("/")[1]);
            for (int slide = 1; slide <= slides; slide++) {
                for (int height : List.of(720, 1080)) {
                    page.setViewportSize(height * 16 / 9, height);
                    page.navigate(url + "?trang=" + slide);
                    assertThat(number(page, "document.documentElement.scrollHeight"))
                            .as("%s %s %s", board, slide, height)
                            .isLessThanOrEqualTo(height);
                    assertThat(number(page, "document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(height * 16 / 9);
                    assertThat(String.valueOf(page.evaluate(CUT)))
                            .as("%s %s %s", board, slide, height)
                            .isEmpty();
                    // Of the height of the wall, letters have at least a sixtieth.
                    assertThat(
                                    number(
                                            page,
                                            "Math.min(...[...document.querySelectorAll('.figure-cards *, .stage td')].map(e => parseFloat(getComputedStyle(e).fontSize)))"))
                            .as("%s %s %s", board, slide, height)
                            .isGreaterThanOrEqualTo(height / 60);
                }
            }
        }
    }

    @Test
    void a_table_says_of_whom_a_row_is_and_a_link_of_whom_and_what() {
        Page page = signedIn("chutich", 1280, 900);
        page.navigate("/so-lieu/bang/BANG_NTM21");
        assertThat(page.locator("#xep-NTM21 tbody th[scope=row]").first()).hasText("xã Tân Đoàn");
        assertThat(page.locator("#nam-NTM21 tbody th[scope=row]").first()).hasText("1");
        assertThat(page.locator("#tieu-chi-NTM21")
                        .getByRole(
                                AriaRole.LINK, new Locator.GetByRoleOptions().setName("xã Điềm He, 1. Quy hoạch: đạt")))
                .hasCount(1);
    }

    @Test
    void a_month_that_lacks_figures_says_so_wherever_it_stands() {
        Page page = signedIn("chutich", 1280, 900);
        page.navigate("/so-lieu/bang/BANG_NTM21");
        assertThat(page.locator("#nam-NTM21 tbody tr:has(th:text-is('9'))")).containsText("còn thiếu 19");
        // The 19 that are to come, and the 19 of the town, which says why it has none.
        page.navigate("/so-lieu/chi-tieu/NTM21?don-vi=1&nam=2024&thang=10");
        assertThat(page.locator(
                        "section[aria-labelledby=t-months] tr:has(td:text-is('10/2024')) td[data-label='Kỳ trước']"))
                .containsText("thiếu 38");
    }

    @Test
    void a_form_that_is_refused_leads_to_the_first_place() {
        Page phone = signedIn("xa.anson", 360, 780);
        phone.navigate("/so-lieu");
        phone.locator("section[aria-labelledby=l-mine] a[href^='/so-lieu/bieu/']")
                .first()
                .click();
        String place = phone.locator(".filling tr[data-place]:has(input[name^=v-])")
                .nth(12)
                .getAttribute("id");
        phone.locator("[id='" + place + "'] input[name^=v-]").fill("không rõ");
        phone.locator("button[name=nop]").click();
        Locator note = phone.locator(".note.refused");
        assertThat(note).isFocused();
        note.locator("a").click();
        assertThat(phone).hasURL(java.util.regex.Pattern.compile(".*#" + place));
        assertThat(phone.locator("[id='" + place + "'] .wrong-text")).isInViewport();
    }
}
