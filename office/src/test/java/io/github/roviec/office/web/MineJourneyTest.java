package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.notifications.Preferences;
import io.github.roviec.office.notifications.TestTelling;
import io.github.roviec.office.notifications.TestTelling.Scene;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What a person, the administrator and the office do on the pages beside the bell.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestTelling.class)
class MineJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    TestTelling telling;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Preferences preferences;

    private Page signedIn(Scene scene, Actor actor) {
        Page page = BROWSER.page(port);
        Browser.signIn(
                page,
                people.of(scene.office().authority()).keySet().stream()
                        .filter(person -> person.id().equals(actor.id()))
                        .findFirst()
                        .orElseThrow()
                        .signInName());
        return page;
    }

    @Test
    void a_person_chooses_how_to_be_told_and_takes_the_calendar_along() throws Exception {
        Scene scene = telling.set();
        telling.assign(scene);
        Page page = signedIn(scene, scene.head());
        page.navigate("/thong-bao/cua-toi");
        page.fill("#email", "head@huyen.example");
        page.selectOption("#emailMode", "NOW");
        page.fill("#quietFrom", "sáng");
        page.click("main form:has(#email) .btn-primary");
        assertThat(page.locator("main > .note")).containsText("sáng");
        assertThat(page.locator("#email")).hasValue("head@huyen.example");
        page.fill("#quietFrom", "18:00");
        page.fill("#quietTo", "7:00");
        page.click("main form:has(#email) .btn-primary");
        assertThat(page.locator("main > .note")).containsText("Đã lưu");
        assertThat(preferences.of(scene.head().id()).email()).isEqualTo("head@huyen.example");

        page.locator("form[action='/thong-bao/lich'] button").click();
        String address = page.locator("#calendar").inputValue();
        String path = URI.create(address).getPath();
        HttpResponse<String> calendar = calendar(path);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("BEGIN:VEVENT");
        page.navigate("/thong-bao/cua-toi");
        assertThat(page.locator("#calendar")).hasCount(0);
        page.locator("form[action='/thong-bao/lich/bo'] button").click();
        assertThat(calendar(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> calendar(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void the_administrator_names_a_gateway_and_its_secret_is_shown_once() {
        Scene scene = telling.set();
        Page page = signedIn(scene, scene.office().administrator());
        page.navigate("/thong-bao/nhat-ky");
        page.fill("#address", "ftp://cong/in");
        page.locator("form:has(#address) button").click();
        assertThat(page.locator("main > .note")).containsText("ftp://cong/in");
        page.fill("#address", "http://127.0.0.1:9/in");
        page.locator("form:has(#address) button").click();
        assertThat(page.locator("#secret")).not().hasValue("");
        page.navigate("/thong-bao/nhat-ky");
        assertThat(page.locator("#secret")).hasCount(0);
        assertThat(page.locator("main")).containsText("http://127.0.0.1:9/in");
    }

    @Test
    void the_office_finds_whom_to_urge_from_its_list_and_sees_on_the_task_what_was_raised() {
        Scene scene = telling.set();
        telling.assign(scene);
        Page page = signedIn(scene, scene.clerk());
        page.navigate("/thong-bao/quy-tac");
        page.locator("#bac-thang input[name=on]").check();
        page.locator("#bac-thang button").click();
        assertThat(page.locator("main > .note")).containsText("đang bật");
        telling.morning(LocalDate.of(2024, 10, 16));
        telling.climb();
        page.navigate("/nhiem-vu");
        page.locator("a[href='/nhiem-vu/don-doc']").click();
        assertThat(page.locator(".urged")).hasCount(1);
        assertThat(page.locator(".urged")).containsText("Phòng Tài chính - Kế hoạch");
        var download = page.waitForDownload(() -> page.click("a[href^='/nhiem-vu/don-doc/xlsx']"));
        assertThat(download.suggestedFilename()).isEqualTo("don-doc-2024-10.xlsx");
        page.locator(".urged tbody a").first().click();
        assertThat(page.locator("main")).containsText("Nhắc người thực hiện: quá hạn");
    }

    /// No push service can be reached from a test: the browser is handed the message as if one had.
    @Test
    void the_service_worker_lives_under_the_policy_and_shows_what_it_is_sent() {
        Scene scene = telling.set();
        Page page = signedIn(scene, scene.head());
        page.context().grantPermissions(List.of("notifications"));
        page.navigate("/thong-bao/cua-toi");
        CDPSession tools = page.context().newCDPSession(page);
        List<String> registrations = new CopyOnWriteArrayList<>();
        tools.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(each -> registrations.add(
                                each.getAsJsonObject().get("registrationId").getAsString())));
        tools.send("ServiceWorker.enable");
        page.evaluate(
                "async () => { await navigator.serviceWorker.register('/roviec-push.js'); await navigator.serviceWorker.ready; }");
        page.waitForCondition(() -> !registrations.isEmpty());
        JsonObject message = new JsonObject();
        message.addProperty("origin", "http://localhost:" + port);
        message.addProperty("registrationId", registrations.getLast());
        message.addProperty(
                "data",
                "{\"title\":\"Đến hạn 15/10/2024\",\"body\":\"2024-0001 · Tham mưu\",\"link\":\"/thong-bao\",\"tag\":\"t1\"}");
        String shown =
                "async () => { const r = await navigator.serviceWorker.ready; const n = await r.getNotifications();"
                        + " return n.length ? n[0].title : ''; }";
        page.waitForCondition(() -> {
            // A browser may drop what comes before its worker runs; two with one tag are one notification.
            tools.send("ServiceWorker.deliverPushMessage", message);
            return "Đến hạn 15/10/2024".equals(page.evaluate(shown));
        });
    }
}
