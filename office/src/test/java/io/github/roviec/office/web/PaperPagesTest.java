package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.SamplePapers;
import io.github.roviec.office.documents.scan.Tesseract;
import io.github.roviec.office.identity.People;
import java.io.IOException;
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

/// The paper as its pages, with the passages lit on them. What is seen is kept under `target/showroom`.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PaperPagesTest {

    private static final Path SHOWROOM = Path.of("target/showroom");

    private static final List<List<SamplePapers.Line>> PAGES = pages();

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

    private static List<List<SamplePapers.Line>> pages() {
        try {
            return List.of(
                    SamplePapers.set(
                            90,
                            "THÔNG BÁO",
                            "Kết luận phiên họp thường kỳ tháng 9 năm 2024",
                            "Ngày 24/9/2024, UBND huyện họp phiên thường kỳ. Chủ tịch UBND huyện kết luận như sau:",
                            "1. Giao Phòng Tài chính - Kế hoạch chủ trì, phối hợp với các cơ quan, đơn vị có liên quan"
                                    + " rà soát nguồn kinh phí sửa chữa trường học, báo cáo trước ngày 30/10/2024.",
                            "2. Phòng Nông nghiệp và Phát triển nông thôn tiếp tục theo dõi tình hình dịch bệnh trên"
                                    + " đàn vật nuôi, hướng dẫn Nhân dân phòng, chống rét."),
                    SamplePapers.set(
                            90,
                            "3. UBND các xã, thị trấn rà soát hộ nghèo, hộ cận nghèo trên địa bàn, gửi danh sách về"
                                    + " Phòng Tài chính - Kế hoạch trước ngày 15/11/2024.",
                            "4. Giao Văn phòng HĐND và UBND huyện theo dõi, đôn đốc, tổng hợp kết quả thực hiện."));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Page signedIn(int width) {
        Page page = BROWSER.page(port, new NewContextOptions().setViewportSize(width, 900));
        Browser.signIn(page, office.account(office.clerk));
        return page;
    }

    private static void handIn(Page page, String name, byte[] content) {
        page.navigate("/van-ban");
        page.setInputFiles("#file", new FilePayload(name, "application/pdf", content));
        page.click("[data-drop] button");
        page.waitForURL(Pattern.compile(".*/van-ban/\\d+.*"));
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOWROOM.resolve(name + ".png")));
    }

    private static void loaded(Page page) {
        page.waitForFunction("() => document.querySelector('.leaf img').naturalWidth > 500");
    }

    @Test
    void the_passage_of_the_card_is_lit_on_the_page() throws IOException {
        Page page = signedIn(1280);
        handIn(page, "thong-bao.pdf", SamplePapers.pdf(PAGES));
        loaded(page);
        Locator current = page.locator(".card-p.current");
        Locator lit = page.locator(".leaves rect.current");
        assertThat(current).isVisible();
        assertThat(lit.first()).isVisible();
        keep(page, "page-of-a-pdf");
        // Two printed lines, within the breadth of the page.
        var face = page.locator(".leaf .face").first().boundingBox();
        var box = lit.first().boundingBox();
        assertThat(lit.count()).isGreaterThan(1);
        assertThat(box.x).isBetween(face.x + face.width * 0.1, face.x + face.width * 0.3);
        assertThat(box.height).isBetween(8.0, 40.0);

        String before = current.getAttribute("id");
        page.keyboard().press("j");
        assertThat(page.locator("#" + before)).not().hasClass(Pattern.compile("current"));
        assertThat(lit.first()).hasAttribute("data-p", current.getAttribute("data-id"));

        page.locator(".leaves rect[data-p='" + before.substring(1) + "']")
                .first()
                .click();
        assertThat(page.locator("#" + before)).hasClass(Pattern.compile("current"));

        page.keyboard().press("r");
        page.locator("#" + before + " details[data-key=r] button").click();
        assertThat(page.locator(".leaves rect[data-p='" + before.substring(1) + "']")
                        .first())
                .hasClass(Pattern.compile("REJECTED"));

        page.click("[data-show=text]");
        keep(page, "text-of-a-pdf");
        assertThat(page.locator("#paper mark").first()).isVisible();
        assertThat(page.locator(".leaves")).not().isVisible();
        page.reload();
        assertThat(page.locator("#paper mark").first()).isVisible();
        page.click("[data-show=page]");
        assertThat(page.locator(".leaves")).isVisible();
    }

    @Test
    void a_scan_is_read_in_the_background_and_then_shown() throws IOException {
        assumeTrue(Tesseract.here().program() != null, "no tesseract with Vietnamese letters: skipped");
        Page page = signedIn(1280);
        handIn(page, "ban-chup.pdf", SamplePapers.scanOf(1.0, PAGES));
        page.locator("#scanning, .card-p").first().waitFor();
        keep(page, "scan-being-read");
        Page list = page.context().newPage();
        list.navigate("/van-ban");
        keep(list, "list-while-reading");
        list.close();
        page.waitForSelector(".card-p.current", new Page.WaitForSelectorOptions().setTimeout(120_000));
        loaded(page);
        assertThat(page.locator(".leaves rect.current").first()).isVisible();
        keep(page, "page-of-a-scan");
        assertThat(page.locator(".card-p")).hasCount(4);
    }

    @Test
    void a_telephone_shows_the_page_at_its_own_breadth() throws IOException {
        Page page = signedIn(360);
        handIn(page, "thong-bao.pdf", SamplePapers.pdf(PAGES));
        page.locator(".card-p.current").waitFor();
        page.click("[data-paper]");
        loaded(page);
        keep(page, "page-on-a-telephone");
        assertThat(page.locator(".leaf img").first().boundingBox().width).isBetween(250.0, 360.0);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('body *')]
                    .filter((each) => document.documentElement.scrollWidth > innerWidth
                        && each.getBoundingClientRect().right > innerWidth + 1)
                    .map((each) => each.outerHTML.slice(0, 120)).join('\\n')
                """)).isEqualTo("");
    }
}
