package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.github.roviec.office.indicators.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A leader has a figure explained; a commune fills its form in Excel; the office defines a form.
class FigureTalkJourneyTest extends FormJourney {

    private Report report;

    @BeforeEach
    void open() {
        report = form("Hộ nghèo", officer);
    }

    @Test
    void a_leader_asks_the_unit_answers_the_leader_closes() {
        Page chairman = signedIn(office.chairman);
        chairman.navigate("/so-lieu/chi-tieu/HO_NGHEO/nguon?don-vi="
                + report.unit().value() + "&ky=" + report.period().id());
        chairman.fill("#talk-text", "Vì sao chưa có số?");
        chairman.fill("#talk-due", "15/10/2024");
        chairman.click("button[value=yeu-cau]");
        assertThat(chairman.locator(".talk")).containsText("Vì sao chưa có số?");

        Page unit = signedIn(officer);
        assertThat(unit.locator("#main")).containsText("Phải giải trình số liệu");
        look(unit, "talk-today");
        unit.click("a:has-text('Vì sao chưa có số?')");
        unit.fill("#talk-text", "Thôn rà soát xong trước ngày 10.");
        unit.click("button[value=giai-trinh]");
        assertThat(unit.locator("#talk .state")).containsText("Đã giải trình");

        chairman.navigate("/");
        assertThat(chairman.locator("#main")).containsText("Tôi yêu cầu giải trình");
        chairman.click("a:has-text('Thôn rà soát xong')");
        look(chairman, "talk-answered");
        chairman.fill("#talk-text", "Đã rõ.");
        chairman.click("button[value=ket-thuc]");
        assertThat(chairman.locator("#talk .state")).hasCount(0);
        unit.navigate("/so-lieu/bieu/" + report.id());
        assertThat(unit.locator("body")).containsText("3 trao đổi");
    }

    @Test
    void a_form_goes_down_and_comes_back_filled(@TempDir Path folder) throws IOException {
        Page page = signedIn(officer);
        page.navigate("/so-lieu/bieu/" + report.id());
        Download download = page.waitForDownload(() -> page.click("a[download]"));
        Path file = folder.resolve("bieu.xlsx");
        download.saveAs(file);
        fill(file, "1.5");
        page.setInputFiles("#file", file);
        page.click("form[action$='/tep'] button");
        assertThat(page.locator(".wrong-text").first()).containsText("1.5");
        assertThat(page.locator("form[action$='/ghi']")).hasCount(0);
        fill(file, "150");
        page.setInputFiles("#file", file);
        page.click("form[action$='/tep'] button");
        look(page, "upload");
        page.click("form[action$='/ghi'] button");
        assertThat(page.locator(".note.done")).containsText("2 ô có thay đổi");
        page.setInputFiles("#file", file);
        page.click("form[action$='/tep'] button");
        assertThat(page.locator("main")).containsText("không có ô nào thay đổi");
    }

    private static void fill(Path file, String second) throws IOException {
        XSSFWorkbook book;
        try (InputStream in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        }
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.getSheetAt(0).getRow(4).createCell(4).setCellValue(1250);
            book.getSheetAt(0).getRow(5).createCell(4).setCellValue(second);
            book.write(out);
        }
    }

    @Test
    void the_office_defines_a_form() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu/bieu-mau/moi");
        clerk.fill("#name", "Biểu riêng của huyện");
        clerk.fill("#code", "bm riêng");
        clerk.check("input[name=kinds][value=COMMUNE]");
        clerk.check("input[value=HO_NGHEO]");
        clerk.fill("#from", "1/9/2024");
        clerk.click("main form button");
        assertThat(clerk.locator(".note.refused")).containsText("bm riêng");
        assertThat(clerk.locator("#name")).hasValue("Biểu riêng của huyện");
        clerk.fill("#code", "BM_RIENG");
        look(clerk, "form-definition");
        clerk.click("main form button");
        assertThat(clerk.locator(".note.done")).containsText("Biểu riêng của huyện");
        Page unit = signedIn(officer);
        unit.navigate("/so-lieu");
        assertThat(unit.locator("a:has-text('Biểu riêng của huyện')")).hasCount(1);
    }
}
