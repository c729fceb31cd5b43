package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.TestTelling;
import io.github.roviec.office.notifications.TestTelling.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The bell in a real browser, under the content policy.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestTelling.class)
class BellJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestTelling telling;

    @Autowired
    People people;

    private String account(Scene scene, Actor actor) {
        return people.of(scene.office().authority()).keySet().stream()
                .filter(person -> person.id().equals(actor.id()))
                .findFirst()
                .orElseThrow()
                .signInName();
    }

    @Test
    void the_bell_rises_without_a_reload_and_falls_when_the_message_is_opened() {
        Scene scene = telling.set();
        Page page = BROWSER.page(port);
        Browser.signIn(page, account(scene, scene.head()));
        page.navigate("/nhiem-vu");
        assertThat(page.locator(".bell-count")).isHidden();
        page.evaluate("window.stayed = true");

        telling.assign(scene);
        telling.tell();
        assertThat(page.locator(".bell-count")).hasText("2, chưa đọc");
        assertThat(page.locator("html")).hasJSProperty("ownerDocument.defaultView.stayed", true);

        page.click(".bell");
        assertThat(page.locator(".bell-list li")).hasCount(2);
        page.locator(".bell-list li a").first().click();
        page.waitForURL("**/nhiem-vu/2024-*");
        assertThat(page.locator(".bell-count")).hasText("1, chưa đọc");
        page.navigate("/thong-bao");
        page.click("main .page-head button");
        assertThat(page.locator("main .note")).containsText("1");
        assertThat(page.locator(".bell-count")).isHidden();
    }

    @Test
    void without_javascript_the_number_is_right_when_the_page_comes() {
        Scene scene = telling.set();
        telling.assign(scene);
        telling.tell();
        Page page = BROWSER.page(port, new NewContextOptions().setJavaScriptEnabled(false));
        Browser.signIn(page, account(scene, scene.head()));
        assertThat(page.locator(".bell-count")).hasText("2, chưa đọc");
    }

    @Test
    void the_office_changes_a_rule_and_a_wrong_one_stays_in_its_form() {
        Scene scene = telling.set();
        Page page = BROWSER.page(port);
        Browser.signIn(page, account(scene, scene.clerk()));
        page.navigate("/thong-bao/quy-tac");
        page.locator("li:has(#days-BEFORE_DUE) summary").click();
        page.fill("#days-BEFORE_DUE", "10, nhiều");
        page.locator("form:has(#days-BEFORE_DUE) button").click();
        assertThat(page.locator("main .note")).containsText("Chưa lưu");
        assertThat(page.locator("#days-BEFORE_DUE")).hasValue("10, nhiều");
        page.fill("#days-BEFORE_DUE", "10, 5, 2");
        page.locator("form:has(#days-BEFORE_DUE) button").click();
        assertThat(page.locator("main .note")).containsText("Đã lưu");
        assertThat(page.locator("li:has(#days-BEFORE_DUE)")).containsText("trước 10, 5, 2 ngày làm việc");

        page.fill("#digest", "25:00");
        page.locator("form:has(#digest) button").click();
        assertThat(page.locator("main .note")).containsText("25:00");
    }
}
