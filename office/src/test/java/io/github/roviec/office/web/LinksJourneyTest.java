package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Work that goes on from month to month, in a real browser: confirmed and denied on the card, shown as a chain.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LinksJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String ROAD = "Sửa chữa mặt đường vào bãi rác thôn Nà Mười, làm rãnh thoát nước hai bên";
    private static final String SEATS = "Lập phương án bán đấu giá các trụ sở cũ dôi dư sau sắp xếp thôn";

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    private WorkingOffice office;
    private int papers;

    @BeforeEach
    void open() {
        office = new WorkingOffice(offices, people);
    }

    private Page signedIn(Actor actor, boolean script) {
        Page page = BROWSER.page(port, new NewContextOptions().setJavaScriptEnabled(script));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private void handIn(Page page, int month, String more, String... orders) throws IOException {
        Path file = Files.createTempFile("thong-bao", ".txt");
        Files.writeString(file, """
                THÔNG BÁO
                Kết luận phiên họp UBND huyện thường kỳ tháng %1$d năm 2024 (Ngày 26 tháng %1$d năm 2024)

                Ngày 26/%1$d/2024, Ủy ban nhân dân huyện tổ chức phiên họp thường kỳ, Chủ tịch UBND huyện kết luận như sau:

                1. Yêu cầu các cơ quan, đơn vị khẩn trương thực hiện các nhiệm vụ cụ thể như sau:

                * Phòng Tài chính - Kế hoạch:
                - %2$s.
                %3$s
                Bản %4$s.
                """.formatted(
                        month,
                        String.join(".\n- ", orders),
                        more,
                        ++papers + "." + office.office.unit().value()));
        page.navigate("/van-ban");
        page.setInputFiles("#file", file);
        page.click("[data-drop] button");
        page.waitForURL(Pattern.compile(".*/van-ban/\\d+.*"));
        Files.delete(file);
    }

    /// Accepts everything and gives it out; the code of the first task.
    private static String give(Page page) {
        page.locator("form[action$='chap-nhan-het'] button").click();
        assertThat(page.locator("#desk-note .note.done")).isVisible();
        page.locator("#assign .btn-primary").click();
        assertThat(page.locator("#desk-note .note.done")).containsText("nhiệm vụ");
        Locator card = page.locator(".card-p").first();
        card.click();
        return card.locator(".facts a[href^='/nhiem-vu/']").textContent();
    }

    @Test
    void what_goes_on_is_confirmed_or_denied_with_a_key_and_the_task_shows_its_chain() throws IOException {
        Page clerk = signedIn(office.clerk, true);
        handIn(clerk, 7, "", ROAD, SEATS);
        String july = give(clerk);

        handIn(clerk, 8, "", "Tiếp tục " + ROAD, "Tiếp tục " + SEATS);
        Locator road = clerk.locator(".card-p").first();
        Locator seats = clerk.locator(".card-p").nth(1);
        assertThat(clerk.locator("#n-tiep-noi")).hasText("2");
        assertThat(road.locator(".tie.PROPOSED")).containsText(july);
        assertThat(road.locator(".tie.PROPOSED")).containsText("cùng đơn vị chủ trì");
        assertThat(road.locator(".tie.PROPOSED")).containsText("Nà Mười");
        clerk.keyboard().press("c");
        assertThat(road.locator(".tie.CONFIRMED")).containsText(july);
        assertThat(road).hasAttribute("data-state", "WAITING");
        clerk.keyboard().press("j");
        clerk.keyboard().press("x");
        assertThat(seats.locator(".tie.DENIED")).isVisible();
        assertThat(clerk.locator("#n-tiep-noi")).hasText("0");
        seats.locator(".tie.DENIED button").click();
        assertThat(seats.locator(".tie.PROPOSED")).isVisible();
        clerk.keyboard().press("x");
        assertThat(seats.locator(".tie.DENIED")).isVisible();
        String august = give(clerk);

        clerk.navigate("/nhiem-vu/" + august);
        assertThat(clerk.locator("#chain li")).hasCount(2);
        assertThat(clerk.locator("#chain li").first()).containsText(july);
        assertThat(clerk.locator("#chain .count")).hasText("tháng thứ hai liên tiếp");
        clerk.locator("#chain a[href='/nhiem-vu/" + july + "']").click();
        assertThat(clerk.locator(".continued")).containsText("Được tiếp nối bởi " + august);

        Page officer = signedIn(office.officer, true);
        officer.navigate("/nhiem-vu/" + august + "?lang=en");
        assertThat(officer.locator("#chain .count")).hasText("the second month running");
    }

    @Test
    void it_works_without_javascript_and_shared_work_is_named() throws IOException {
        Page clerk = signedIn(office.clerk, false);
        handIn(clerk, 7, "", ROAD, SEATS);
        String july = give(clerk);
        String shared =
                "Rà soát, lập danh sách các hộ gia đình chính sách có nhà ở hư hỏng do mưa đá cần hỗ trợ sửa chữa";
        handIn(
                clerk,
                8,
                "* Phòng Nông nghiệp và Phát triển nông thôn:\n- " + shared + ".\n",
                "Tiếp tục " + ROAD,
                shared);
        clerk.locator(".tie.PROPOSED button[value=CONFIRMED]").click();
        assertThat(clerk.locator(".tie.CONFIRMED")).containsText(july);
        Locator two = clerk.locator(".card-p").nth(1);
        assertThat(two.locator(".ties")).containsText("Cùng mục tiêu với đề xuất số 3");
        give(clerk);
        String code = two.locator(".facts a[href^='/nhiem-vu/']").textContent();
        clerk.navigate("/nhiem-vu/" + code);
        assertThat(clerk.locator(".side")).containsText("Cùng mục tiêu với");
        assertThat(clerk.locator(".side")).containsText("Phòng Nông nghiệp và Phát triển nông thôn");
    }
}
