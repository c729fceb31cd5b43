package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.github.roviec.office.OfficeTest;
import io.github.roviec.office.TestOffices;
import io.github.roviec.office.documents.signature.TestKeys;
import io.github.roviec.office.documents.signature.TestKeys.Issued;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.reports.draft.DraftStep;
import io.github.roviec.office.reports.draft.Drafts;
import io.github.roviec.office.reports.issue.Issuing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A paper leaves one office, signed and packed, and comes into another, which sees who signed and enters it into its
/// register. Pictures are kept under `target/showroom`.
@OfficeTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExchangeJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Path FOLDER = folder();
    private static final String CODE = "GUI";

    @LocalServerPort
    int port;

    @Autowired
    TestOffices offices;

    @Autowired
    People people;

    @Autowired
    Drafts drafts;

    @Autowired
    Issuing issuing;

    private static Path folder() {
        try {
            return Files.createTempDirectory("roviec-exchange");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry settings) throws Exception {
        Issued root = TestKeys.root("Gốc thử");
        root.trust(FOLDER.resolve("tin-cay"));
        Path file = TestKeys.of("Ủy ban nhân dân huyện Thử", root).keep(FOLDER, "khoa.p12", root);
        settings.add("roviec.seal.file", file::toString);
        settings.add("roviec.seal.password", () -> TestKeys.PASSWORD);
        settings.add("roviec.seal.unit", () -> CODE);
        settings.add("roviec.exchange.code", () -> "H37.02");
        settings.add("roviec.signatures.anchors", FOLDER.resolve("tin-cay")::toString);
    }

    private Page signedIn(WorkingOffice office, Actor actor, int width) {
        Page page = BROWSER.page(port, new NewContextOptions().setViewportSize(width, 900));
        Browser.signIn(page, office.account(actor));
        return page;
    }

    private static void keep(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/showroom/exchange-" + name + ".png")));
    }

    private void narrow(WorkingOffice office, Page page, String name) {
        Page small = signedIn(office, office.clerk, 360);
        small.navigate(page.url());
        Assertions.assertThat((Boolean) small.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits 360 px")
                .isTrue();
        keep(small, name + "-360");
    }

    @Test
    void from_one_office_to_another() {
        WorkingOffice here = new WorkingOffice(offices, offices.found(CODE), people);
        long draft = drafts.compose("BC_NHIEM_VU", "2024-T9", null, here.clerk);
        drafts.move(draft, 1, DraftStep.SUBMIT, null, here.clerk);
        drafts.move(draft, 2, DraftStep.CHECK, null, here.colleague);
        drafts.move(draft, 3, DraftStep.SIGN, null, here.chairman);
        issuing.issue(draft, 4, here.clerk);

        Page clerk = signedIn(here, here.clerk, 1280);
        clerk.navigate("/bao-cao/" + draft);
        clerk.locator("form[action$='/ky-so'] button").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator("section[aria-labelledby=seal]")).containsText("Ủy ban nhân dân huyện Thử");
        Download signed = clerk.waitForDownload(
                () -> clerk.locator("a[href$='tep-ky-so.pdf']").click());
        signed.saveAs(Path.of("target/showroom/signed.pdf"));
        clerk.fill("#pack-to", "Sở Nội vụ");
        clerk.locator("form[action$='/goi'] button").click();
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#pack-to")).hasValue("Sở Nội vụ");
        clerk.fill("#pack-to", "H37.03 Sở Nội vụ");
        Download pack = clerk.waitForDownload(
                () -> clerk.locator("form[action$='/goi'] button").click());
        Path file = Path.of("target/showroom/goi.edxml");
        pack.saveAs(file);
        clerk.navigate("/bao-cao/" + draft);
        keep(clerk, "issued");
        narrow(here, clerk, "issued");

        WorkingOffice there = new WorkingOffice(offices, people);
        Page other = signedIn(there, there.clerk, 1280);
        other.navigate("/van-ban");
        other.setInputFiles("input[type=file]", file);
        other.locator("form.drop button").click();
        other.waitForURL("**/van-ban/*");
        String paper = other.url();
        Locator state = other.locator(".paper-side .s-TRUSTED").first();
        for (int i = 0; i < 30 && state.count() == 0; i++) {
            other.waitForTimeout(500);
            other.navigate(paper);
        }
        assertThat(state).isVisible();
        other.locator(".paper-side details").evaluateAll("all => all.forEach(each => each.open = true)");
        assertThat(other.locator(".signatures")).containsText("Ủy ban nhân dân huyện Thử");
        keep(other, "received");
        narrow(there, other, "received");
        Download word =
                other.waitForDownload(() -> other.locator("a[href$='/kem/1']").click());
        Assertions.assertThat(word.suggestedFilename()).endsWith(".docx");
        other.locator("form[action$='/chu-ky-so'] button").click();
        assertThat(other.locator(".note.done")).containsText("1");

        other.locator(".paper-side a[href$='/so-den']").click();
        keep(other, "arrival");
        narrow(there, other, "arrival");
        other.fill("#a-to", "Phòng Nội vụ");
        other.fill("#a-forwarded", "7/10/2024");
        other.locator("form.narrow-form button").click();
        assertThat(other.locator(".note.refused")).isVisible();
        assertThat(other.locator("#a-to")).hasValue("Phòng Nội vụ");
        other.fill("#a-forwarded", "8/10/2024");
        other.locator("form.narrow-form button").click();
        assertThat(other.locator(".paper-side")).containsText("Số đến 1/2024");

        String line = paper.replaceAll("[?#].*", "") + "/so-den";
        Page second = other.context().newPage();
        second.navigate(line);
        other.navigate(line);
        other.fill("#a-to", "Phòng Tư pháp");
        other.locator("form.narrow-form button").click();
        second.fill("#a-note", "Đã sao gửi");
        second.locator("form.narrow-form button").click();
        assertThat(second.locator(".note.conflict")).isVisible();
        assertThat(second.locator("#a-note")).hasValue("Đã sao gửi");
        assertThat(second.locator("section.narrow-form")).containsText("Phòng Tư pháp");
        keep(second, "arrival-conflict");
        narrow(there, second, "arrival-conflict");
        second.close();
        other.navigate("/van-ban/so-den?nam=2024");
        assertThat(other.locator(".arrivals tbody tr")).hasCount(1);
        assertThat(other.locator(".arrivals")).containsText("Phòng Tư pháp");
        keep(other, "register");
        narrow(there, other, "register");
        Download sheet = other.waitForDownload(
                () -> other.locator("a[href*='so-den.xlsx']").click());
        Assertions.assertThat(sheet.suggestedFilename()).isEqualTo("so-van-ban-den-2024.xlsx");
    }
}
