package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WholeCriteria;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A commune proves a criterion; the unit that accepts the form opens the document; it is seen in the matrix.
class ProofJourneyTest extends FormJourney {

    private Report report;

    @BeforeEach
    void open() {
        report = form("Nông thôn mới", officer);
    }

    /// Criteria without parts: each wants its own documents.
    @Override
    void bring() {
        WholeCriteria.bring(catalogue, office.office.authority());
    }

    private static FilePayload document(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private void fillAndSend() {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
        reports.fill(report.id(), reports.report(report.id(), officer).version(), typed, officer);
        reports.move(report.id(), reports.report(report.id(), officer).version(), ReportStep.SUBMIT, null, officer);
    }

    @Test
    void a_commune_proves_a_criterion_and_the_office_opens_the_document(@TempDir Path folder) throws IOException {
        Page page = signedIn(officer);
        page.navigate("/so-lieu/bieu/" + report.id());
        assertThat(page.locator("#minh-chung [data-lacking]")).isHidden();
        page.setViewportSize(800, 900); // below the grid the rows save themselves
        page.reload();
        page.fill("input[name^='v-'] >> nth=0", "1");
        page.keyboard().press("Tab");
        assertThat(page.locator("#minh-chung [data-lacking] b")).hasText("1");
        assertThat(page.locator("#minh-chung [data-lacking]")).containsText("Quy hoạch");
        assertThat(page.locator("#entry-line")).hasAttribute("data-state", "saved");
        page.reload();
        assertThat(page.locator("#minh-chung [data-lacking] b")).hasText("1");
        look(page, "proof-form", 1280, 360);

        page.click("#minh-chung a:has-text('Quy hoạch')");
        assertThat(page.locator("#minh-chung")).containsText("chưa có minh chứng");
        page.fill("#proof-note", "Quyết định phê duyệt đồ án");
        page.setInputFiles(
                "#proof-file",
                new FilePayload("chay.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2, 3}));
        page.click("#minh-chung form button:has-text('Thêm')");
        assertThat(page.locator("#minh-chung .note.refused")).containsText("chay.exe");
        assertThat(page.locator("#proof-note")).hasValue("Quyết định phê duyệt đồ án");
        page.setInputFiles("#proof-file", document("quyet-dinh.txt", "Đồ án quy hoạch chung"));
        page.click("#minh-chung form button:has-text('Thêm')");
        assertThat(page.locator("#main > .note.done")).containsText("Đã thêm minh chứng");
        page.fill("#proof-note", "Bản vẽ giấy lưu tại Văn phòng UBND xã");
        page.click("#minh-chung form button:has-text('Thêm')");
        page.setInputFiles("#proof-file", document("nham.txt", "Tệp nhầm"));
        page.click("#minh-chung form button:has-text('Thêm')");
        Locator wrong = page.locator("#minh-chung li:has-text('nham.txt')");
        wrong.locator("summary").click();
        wrong.locator("button").click();
        assertThat(page.locator("#minh-chung")).containsText("Đã rút (1)");
        look(page, "proof-place", 1280, 360);

        fillAndSend();
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu/bieu/" + report.id());
        assertThat(clerk.locator("#minh-chung [data-lacking] b")).hasText("37"); // 18, and 19 of the higher set
        clerk.click("a[aria-label='Minh chứng của 1. Quy hoạch']");
        assertThat(clerk.locator("#minh-chung")).containsText("Quyết định phê duyệt đồ án");
        assertThat(clerk.locator("#proof-file")).hasCount(0);
        Download opened = clerk.waitForDownload(() -> clerk.click("#minh-chung a:has-text('quyet-dinh.txt')"));
        Assertions.assertThat(opened.suggestedFilename()).isEqualTo("quyet-dinh.txt");
        Assertions.assertThat(Files.readString(opened.path())).isEqualTo("Đồ án quy hoạch chung");

        clerk.click("a:has-text('Hồ sơ minh chứng của đơn vị')");
        assertThat(clerk.locator("#main")).containsText("Đạt, chưa có minh chứng");
        look(clerk, "proof-binder", 1280, 360);
        Download all = clerk.waitForDownload(() -> clerk.click("a[download]"));
        Path zip = folder.resolve("minh-chung.zip");
        all.saveAs(zip);
        assertZip(zip);

        clerk.navigate("/so-lieu/bieu/" + report.id());
        clerk.click("form[action$='/chap-nhan'] button");
        clerk.navigate("/so-lieu/bang/BANG_NTM21?nam=" + report.period().year() + "&thang="
                + report.period().number());
        assertThat(clerk.locator(".heat .proved")).hasCount(1);
        assertThat(clerk.locator(".heat td:has(.proved)")).containsText("có minh chứng");
        look(clerk, "proof-matrix", 1280, 360);
        clerk.click(".heat a:has-text('xã Tân Lập')");
        assertThat(clerk.locator("h1")).hasText("Hồ sơ minh chứng");

        page.navigate("/so-lieu/bang/BANG_NTM21?nam=" + report.period().year() + "&thang="
                + report.period().number());
        page.click(".page-head a:has-text('Hồ sơ minh chứng')");
        assertThat(page.locator("#main")).containsText("quyet-dinh.txt");
    }

    private static void assertZip(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
                names.add(each.nextElement().getName());
            }
            Assertions.assertThat(names)
                    .containsExactly("NTM21/01 Quy hoạch/quyet-dinh.txt", "Danh mục minh chứng.txt");
            String list = new String(
                    zip.getInputStream(zip.getEntry("Danh mục minh chứng.txt")).readAllBytes(), StandardCharsets.UTF_8);
            Assertions.assertThat(list)
                    .contains("quyet-dinh.txt (Quyết định phê duyệt đồ án)")
                    .contains("Bản vẽ giấy lưu tại Văn phòng UBND xã (Bản giấy)")
                    .contains("Đạt, chưa có minh chứng");
        }
    }

    @Test
    void the_office_says_which_indicators_want_documents() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu/danh-muc/HO_NGHEO");
        clerk.check("input[name=wantsEvidence]");
        clerk.click("main form button");
        assertThat(clerk.locator("input[name=wantsEvidence]")).isChecked();
        clerk.navigate("/so-lieu/danh-muc/NTM21");
        assertThat(clerk.locator("input[name=wantsEvidence]")).isChecked();
    }
}
