package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/// The demonstration office is looked at by everybody in it: boards and their charts, slides, files,
/// the figures of the
/// notice, keys for other systems.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = {"roviec.demo=true", "roviec.data=target/demo-boards"})
class BoardJourneyTest {

    private static final Path PICTURES = Path.of("target/showroom");
    private static final String PASSWORD = "Trinh-dien-2024";

    private static final Map<String, List<String>> PAGES = Map.of(
            "chutich",
            List.of(
                    "/so-lieu/bang",
                    "/so-lieu/bang/BANG_NGAN_SACH",
                    "/so-lieu/bang/BANG_NTM21",
                    "/so-lieu/bang/BANG_NGHEO",
                    "/so-lieu/bang/BANG_DICH_BENH",
                    "/so-lieu/bang/BANG_NGAN_SACH/trinh-chieu",
                    "/so-lieu/bang/BANG_NGAN_SACH/trinh-chieu?trang=2"),
            "vanthu",
            List.of(
                    "/so-lieu/bang",
                    "/van-ban/2/so-lieu",
                    "/so-lieu/danh-muc",
                    "/so-lieu/danh-muc/CHI_TIEU_MOI",
                    "/so-lieu/bo/TONG_QUAN",
                    "/so-lieu/cach-chia/NTM_2026",
                    "/so-lieu/muc-giao",
                    "/khoa-api"),
            "tckh",
            List.of("/so-lieu/bang", "/so-lieu/chi-tieu/NS_THU"),
            "xa.anson",
            List.of("/so-lieu/bang", "/so-lieu/bang/BANG_NTM21"));

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    private Page signedIn(String account) {
        Page page = BROWSER.page(port);
        Browser.signIn(page, account, PASSWORD);
        return page;
    }

    private static void look(Page page, String name) {
        page.waitForTimeout(400); // what a canvas draws is no element to wait for
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("looking-" + name + ".png"))
                .setFullPage(true));
    }

    @Test
    void every_page_shows_something_on_a_desk_and_on_a_telephone() {
        Map<String, Object> wide = new TreeMap<>();
        PAGES.forEach((account, urls) -> {
            Page desk = signedIn(account);
            Page phone = BROWSER.page(port, new NewContextOptions().setViewportSize(360, 780));
            Browser.signIn(phone, account, PASSWORD);
            for (String url : urls) {
                String name = account + url.replaceAll("[^A-Za-z0-9]+", "-");
                desk.navigate(url);
                assertThat(desk.locator("main")).isVisible();
                assertThat(desk.content()).doesNotContain("??");
                if (url.contains("/bang")) {
                    assertThat(desk.locator(".figure-cards li, .stage .board").first())
                            .isVisible();
                }
                look(desk, name);
                phone.navigate(url);
                int width = ((Number) phone.evaluate("document.documentElement.scrollWidth")).intValue();
                if (width > 360) {
                    wide.put(name, width);
                }
                look(phone, name + "-360");
            }
        });
        assertThat(wide).isEmpty();
    }

    @Test
    void a_board_draws_what_its_tables_say_and_every_number_opens_its_parts() throws IOException {
        Page page = signedIn("chutich");
        page.navigate("/so-lieu/bang/BANG_NGAN_SACH");
        Locator block = page.locator("#muc-GN");
        assertThat(block.locator("canvas")).isVisible();
        assertThat(block.locator("tbody tr")).hasCount(6);
        assertThat(block.locator(".tone-late").first()).containsText("-");
        assertThat(page.locator("#nam-NS_THU tbody tr").nth(8)).containsText("24.310");
        block.locator("tbody a").first().click();
        assertThat(page.locator("h1")).containsText("Giải ngân");

        page.navigate("/so-lieu/bang/BANG_NTM21");
        Locator heat = page.locator("#tieu-chi-NTM21");
        assertThat(heat.locator("tbody tr")).hasCount(17);
        // One form came back, and the town is no xã, as it said: they have no sum, which is not a sum of 0.
        Locator silent = heat.locator("tbody tr:not(:has(.tone-yes, .tone-no))");
        assertThat(silent).hasCount(2);
        for (String said : List.of("chưa có", "không có")) {
            assertThat(silent.filter(new Locator.FilterOptions().setHasText(said)))
                    .hasCount(1);
        }
        assertThat(heat.locator("tbody tr").first().locator("td")).hasCount(20);
        assertThat(page.locator("#xep-NTM21 canvas")).isVisible();
        assertThat(heat.locator("td:has(.proved)").first()).hasText(Pattern.compile("đạt.*"));
        heat.locator("thead a:has-text('17. ')").click();
        assertThat(page.locator("#tieu-chi-NTM21-17 thead th")).hasCount(2 + 12);
        page.locator("#tieu-chi-NTM21-17 tbody td.tone-yes a").first().click();
        assertThat(page.locator("h2").first()).hasText("Nguồn số liệu");
        assertThat(page.locator(".time li")).hasCount(1);

        page.navigate("/so-lieu/bang/BANG_NGHEO");
        assertThat(page.locator("#xep-HO_NGHEO tbody tr")).hasCount(17);
        for (String kind : List.of("xlsx", "csv")) {
            Download file = page.waitForDownload(() ->
                    page.locator("#xep-HO_NGHEO .head a[href*='." + kind + "']").click());
            byte[] content = Files.readAllBytes(file.path());
            assertThat(content.length).isGreaterThan(400);
            assertThat(file.suggestedFilename()).endsWith("." + kind);
            if (kind.equals("csv")) {
                assertThat(new String(content, StandardCharsets.UTF_8).lines()).hasSize(18);
            }
        }
    }

    @Test
    void a_computed_number_opens_its_formula_and_the_figures_in_it() {
        Page page = signedIn("chutich");
        page.navigate("/so-lieu/bang/BANG_DICH_BENH");
        page.locator(".figure-cards li:has-text('Xã, thị trấn có Dịch tả') .card-value a")
                .click();
        Locator behind = page.locator("section[aria-labelledby=behind-head]");
        assertThat(behind).containsText("số đơn vị có “Số hộ có lợn mắc bệnh Dịch tả lợn Châu Phi” từ 1 trở lên");
        lookOnBoth(page, "behind-count");
        behind.locator("table tbody a").first().click();
        assertThat(page.locator("h1")).hasText("Số hộ có lợn mắc bệnh Dịch tả lợn Châu Phi");
        assertThat(page.locator(".time li").first()).isVisible();

        page.navigate("/so-lieu/bang/BANG_NGHEO");
        page.locator(".figure-cards li:has-text('Tỷ lệ hộ nghèo') .card-value a")
                .click();
        assertThat(behind).containsText("“Số hộ nghèo” ÷ “Tổng số hộ dân cư” × 100");
        lookOnBoth(page, "behind-rate");
        behind.locator("tbody a").first().click();
        // A sum: of the units below, each with its own source.
        assertThat(page.locator("h1")).hasText("Số hộ nghèo");
        assertThat(behind.locator("tbody tr")).hasCount(17);
        lookOnBoth(page, "behind-sum");
        behind.locator("tbody a").first().click();
        assertThat(page.locator(".time li").first()).isVisible();
        assertThat(behind).hasCount(0);

        page.navigate("/so-lieu/bang/TONG_QUAN");
        page.locator(".figure-cards li:has-text('đạt trên 100 %') .card-value a")
                .click();
        assertThat(behind.locator("table")).containsText("%");
        lookOnBoth(page, "behind-set");
        page.navigate("/so-lieu/chi-tieu/TY_LE_HO_NGHEO");
        assertThat(page.locator(".about-indicator")).containsText("“Số hộ nghèo” ÷ “Tổng số hộ dân cư” × 100");
        lookOnBoth(page, "indicator-rate");
    }

    private static void lookOnBoth(Page page, String name) {
        look(page, name);
        page.setViewportSize(360, 780);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(360);
        look(page, name + "-360");
        page.setViewportSize(1280, 900);
    }

    @Test
    void without_a_script_the_tables_say_it_all() {
        Page plain = BROWSER.page(
                port, new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        Browser.signIn(plain, "chutich", PASSWORD);
        plain.navigate("/so-lieu/bang/BANG_NGAN_SACH");
        assertThat(plain.locator("#muc-GN tbody tr")).hasCount(6);
        assertThat(plain.locator("#muc-GN .chart")).isHidden();
        plain.click("a[href*='trinh-chieu']");
        plain.click(".stage-line a[rel=next]");
        assertThat(plain.locator(".stage-line")).containsText("2/");
    }

    @Test
    void arrow_keys_turn_the_slides() {
        Page page = signedIn("chutich");
        page.navigate("/so-lieu/bang/BANG_NGAN_SACH/trinh-chieu");
        assertThat(page.locator(".stage-line")).containsText("1/");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".stage-line")).containsText("2/");
        assertThat(page.locator(".stage canvas")).isVisible();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".stage-line")).containsText("1/");
    }

    @Test
    void a_department_sees_what_it_answers_for_and_a_commune_its_place() {
        Page head = signedIn("tckh");
        head.navigate("/so-lieu/bang");
        assertThat(head.locator("h1")).containsText("phụ trách");
        head.locator(".card-name").first().click();
        assertThat(head.locator("table").first()).isVisible();
        Page commune = signedIn("xa.anson");
        commune.navigate("/so-lieu/bang/BANG_NGHEO");
        assertThat(commune.locator(".figure-cards")).containsText("/17");
        assertThat(commune.locator("#xep-HO_NGHEO")).hasCount(0);
    }

    @Test
    void figures_of_the_notice_are_decided_and_lead_back_to_their_sentence() {
        Page page = signedIn("vanthu");
        page.navigate("/so-lieu/bang");
        page.locator("section[aria-labelledby=papers] a").first().click();
        Locator revenue = page.locator("article:has(h2:has-text('21.340 triệu đồng'))");
        assertThat(revenue).containsText("21.290,000");
        assertThat(revenue.locator("dl .s-OTHER")).isVisible();
        revenue.locator("form[action$='chap-nhan'] button").click();
        assertThat(page.locator(".note.done")).isVisible();
        assertThat(revenue).containsText("đã chấp nhận");
        revenue.locator("dl a").first().click();
        assertThat(page.locator(".passage mark")).hasText("21.340 triệu đồng");
        look(page, "source");
        page.locator("main .panel a[href*='tu=']").click();
        assertThat(page.url()).contains("/van-ban/");

        page.goBack();
        page.fill("#value", "21.345,5");
        page.fill("#note", "Đối chiếu với Kho bạc");
        page.locator("section[aria-labelledby=record] button").click();
        assertThat(page.locator(".time li").first()).containsText("21.345,5");
    }

    @Test
    void goals_and_sets_are_changed_and_what_they_were_is_kept() {
        Page page = signedIn("vanthu");
        page.navigate("/so-lieu/muc-giao");
        page.selectOption("#indicator", new com.microsoft.playwright.options.SelectOption().setLabel("Chi ngân sách"));
        page.selectOption("#base", "HDND");
        page.fill("#value", "1.5");
        page.fill("#decision", "Nghị quyết số 99/NQ-HĐND");
        page.locator("section[aria-labelledby=aim] button").click();
        assertThat(page.locator(".note.refused")).isVisible();
        assertThat(page.locator("#decision")).hasValue("Nghị quyết số 99/NQ-HĐND");
        page.fill("#value", "555.000");
        page.locator("section[aria-labelledby=aim] button").click();
        assertThat(page.locator("tr:has-text('Chi ngân sách')")).containsText("555.000,000");

        page.navigate("/so-lieu/bo/BANG_NVTT");
        page.fill("#lines", "NVTT_TU_100\nNVTT");
        page.locator("main form button").click();
        assertThat(page.locator(".note.done")).isVisible();
        assertThat(page.locator(".time li")).hasCount(1);
        assertThat(page.locator(".time")).containsText("NVTT_DUOI_70");
    }

    @Test
    void a_key_is_made_shown_once_and_revoked() {
        Page page = signedIn("tckh");
        page.navigate("/khoa-api");
        page.fill("#name", "Phần mềm kế toán");
        page.locator("section[aria-labelledby=new-token] button").click();
        String secret = page.locator(".secret code").textContent();
        assertThat(secret).startsWith("rv_").hasSizeGreaterThan(40);
        page.navigate("/khoa-api");
        assertThat(page.content()).doesNotContain(secret);
        page.locator("form[action$='thu-hoi'] button").click();
        assertThat(page.locator("section[aria-labelledby=tokens]")).containsText("đã thu hồi");
    }
}
