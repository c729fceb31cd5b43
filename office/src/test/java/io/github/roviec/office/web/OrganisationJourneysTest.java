package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffice;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Units, people and posts, in a real browser.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OrganisationJourneysTest {

    private static final Pattern GIVEN = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

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

    private static void hand(Page page, String name, String text) {
        page.setInputFiles("#file", new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        page.click("[data-drop] button");
    }

    @Test
    void a_list_of_units_is_looked_at_before_it_is_carried_out() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/to-chuc/nhap");
        hand(clerk, "don-vi.csv", "mã,tên,loại\nYT,Phòng Y tế,Phòng\nX,Đội gì đó,Không rõ\n");
        assertThat(clerk.locator(".dense tbody tr")).hasCount(2);
        assertThat(clerk.locator(".s-WRONG")).hasCount(1);
        assertThat(clerk.locator("form[action$='thuc-hien']")).hasCount(0);

        hand(clerk, "don-vi.csv", "mã,tên,loại\nYT,Phòng Y tế,Phòng\nNV,Phòng Nội vụ,Phòng\n");
        assertThat(clerk.locator(".s-NEW")).hasCount(2);
        Page other = signedIn(office.colleague);
        other.navigate("/to-chuc");
        assertThat(other.locator(".tree")).not().containsText("Phòng Y tế");
        clerk.locator("form[action$='thuc-hien'] button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator(".tree")).containsText("Phòng Y tế");
    }

    @Test
    void a_given_password_is_changed_before_anything_else() {
        Page administrator = signedIn(office.administrator);
        administrator.navigate("/to-chuc/nguoi");
        String account = "moi" + office.finance.value();
        administrator.fill("#name", "Người Mới");
        administrator.fill("#account", account);
        administrator.fill("#title", "Chuyên viên");
        administrator.selectOption("#unit", Long.toString(office.finance.value()));
        administrator.locator("form:has(#account) button").click();
        assertThat(administrator.locator(".note.done")).isVisible();
        String given = given(administrator);

        Page fresh = BROWSER.page(port);
        Browser.signIn(fresh, account, given);
        fresh.navigate("/nhiem-vu");
        assertThat(fresh.url()).endsWith("/doi-mat-khau");
        fresh.fill("[name=current]", given);
        fresh.fill("[name=fresh]", "ngay mai trời lại nắng");
        fresh.fill("[name=again]", "ngay mai trời lại nắng");
        fresh.click("main button");
        assertThat(fresh.locator("h1")).hasText("Hôm nay");
        fresh.navigate("/nhiem-vu");
        assertThat(fresh.locator("h1")).hasText("Nhiệm vụ");
    }

    private static String given(Page page) {
        Matcher found = GIVEN.matcher(page.locator(".note.done").textContent());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void openPlace(Page administrator, Actor of) {
        administrator.navigate("/to-chuc/nguoi");
        administrator.locator("a[href$='nguoi=" + of.id().value() + "#nguoi']").click();
        assertThat(administrator.locator("#nguoi h2").first()).hasText(of.name());
    }

    @Test
    void a_person_acts_in_the_post_they_choose_until_it_ends() {
        Page administrator = signedIn(office.administrator);
        openPlace(administrator, office.officer);
        administrator.selectOption("#post", "CLERK");
        administrator.fill("#title", "Chuyên viên kiêm nhiệm");
        administrator.locator("form[action$='/chuc-danh'] button").click();
        assertThat(administrator.locator("#nguoi .others li")).hasCount(2);

        Page officer = signedIn(office.officer);
        officer.navigate("/van-ban");
        assertThat(officer.locator("#file")).hasCount(0);
        officer.click(".menu summary");
        officer.locator(".sheet-menu [name=post]").last().click();
        officer.navigate("/van-ban");
        assertThat(officer.locator("#file")).isVisible();

        Locator second = administrator.locator("#nguoi .others li").last();
        second.locator("summary").click();
        second.locator("[name=lastDay]").fill("7/10/2024");
        second.locator("button").click();
        assertThat(administrator.locator(".note.refused")).isVisible();
        second.locator("summary").click();
        second.locator("[name=lastDay]").fill("8/10/2024");
        second.locator("button").click();
        assertThat(administrator.locator(".note.done")).containsText("8/10/2024");
    }

    @Test
    void a_closed_account_is_out_at_once() {
        Page officer = signedIn(office.officer);
        assertThat(officer.locator("h1")).hasText("Hôm nay");
        Page administrator = signedIn(office.administrator);
        openPlace(administrator, office.administrator);
        assertThat(administrator.locator("form[action$='/dong']")).hasCount(0);
        openPlace(administrator, office.officer);
        administrator.locator("details:has(form[action$='/dong']) summary").click();
        administrator.locator("form[action$='/dong'] button").click();
        assertThat(administrator.locator(".note.done")).isVisible();

        officer.navigate("/nhiem-vu");
        assertThat(officer.locator(".dense")).hasCount(0);
        Page again = BROWSER.page(port);
        Browser.signIn(again, office.account(office.officer), TestOffice.PASSWORD);
        assertThat(again.locator(".note.refused")).isVisible();
    }

    @Test
    void a_unit_is_renamed_and_another_merged_into_it() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/to-chuc");
        clerk.locator(".tree a").getByText("Phòng Tài chính - Kế hoạch").click();
        clerk.locator("#doi-ten summary").click();
        clerk.fill("#new-name", "Phòng Kinh tế");
        clerk.fill("#new-from", "31/02/2024");
        clerk.locator("#doi-ten button").click();
        assertThat(clerk.locator(".note.refused")).containsText("31/02/2024");
        assertThat(clerk.locator("#new-name")).hasValue("Phòng Kinh tế");
        clerk.fill("#new-from", "1/10/2024");
        clerk.locator("#doi-ten button").click();
        assertThat(clerk.locator("#don-vi h2")).hasText("Phòng Kinh tế");

        clerk.locator("#sap-nhap summary").click();
        clerk.locator("#sap-nhap label")
                .getByText("Phòng Nông nghiệp và Phát triển nông thôn")
                .click();
        clerk.fill("#merge-on", "8/10/2024");
        clerk.fill("#merge-basis", "Nghị quyết số 1/NQ-HĐND ngày 1/10/2024");
        clerk.locator("#sap-nhap button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator(".tree")).not().containsText("Nông nghiệp");
        clerk.navigate("/to-chuc?ngay=30/9/2024");
        assertThat(clerk.locator(".tree")).containsText("Nông nghiệp");
        assertThat(clerk.locator(".tree")).containsText("Phòng Tài chính - Kế hoạch");
    }
}
