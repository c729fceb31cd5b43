package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Entries;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportCell;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.TypedAt;
import io.github.roviec.office.reports.FormSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A data officer fills a form as in a spreadsheet: by keys, by pasting, with the line cut, beside a colleague,
/// on a telephone. What the page shows is compared with what the room keeps.
class EntryJourneyTest extends FormJourney {

    @Autowired
    Entries entries;

    @Autowired
    FormSheet sheets;

    private Actor head;
    private Report report;

    @BeforeEach
    void open() {
        head = office.office.headOf(officer.unit());
        report = form("Hộ nghèo", officer);
    }

    private Page form(NewContextOptions options) {
        Page page = BROWSER.page(port, options);
        Browser.signIn(page, office.account(officer));
        page.navigate("/so-lieu/bieu/" + report.id());
        return page;
    }

    private Page grid() {
        Page page = form(new NewContextOptions().setViewportSize(1280, 900));
        assertThat(page.locator(".tabulator-row").first()).isVisible();
        return page;
    }

    /// The place in the order of the form.
    private ReportCell kept(int place) {
        return reports.cells(report, officer).get(place);
    }

    private static Locator cell(Page page, int place, String field) {
        return page.locator(".tabulator-row:not(.heading)")
                .nth(place)
                .locator(".tabulator-cell[tabulator-field=" + field + "]");
    }

    private static void paste(Page page, String block) {
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  document.querySelector(".tabulator-tableholder").dispatchEvent(
                    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", block);
    }

    @Test
    void it_is_filled_by_keys_and_by_pasting() {
        Page page = grid();
        cell(page, 0, "value").click();
        page.keyboard().type("1250");
        page.keyboard().press("Enter");
        assertThat(cell(page, 0, "value")).hasText("1.250");
        assertThat(cell(page, 0, "state")).hasText("Đã lưu");
        // Enter went on below: the next number is of the next place.
        page.keyboard().type("1300");
        page.keyboard().press("Enter");
        assertThat(cell(page, 1, "state")).hasText("Phải sửa");
        cell(page, 1, "value").click();
        assertThat(page.locator("#entry-place")).containsText("Lớn hơn Tổng số hộ dân cư (1.250)");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("entry-grid-wrong.png")));
        paste(page, "120\n35\n\t\n2");
        assertThat(cell(page, 1, "state")).hasText("Đã lưu");
        assertThat(cell(page, 2, "value")).hasText("35");
        assertThat(cell(page, 4, "value")).hasText("2");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().type("=1+1");
        page.keyboard().press("Enter");
        assertThat(cell(page, 3, "state")).hasText("Chưa đúng");
        cell(page, 3, "value").click();
        assertThat(page.locator("#entry-place")).containsText("không nhập công thức");
        cell(page, 3, "value").click();
        page.keyboard().press("Delete");
        cell(page, 3, "reason").dblclick();
        page.keyboard().type("Chưa tổng hợp");
        page.keyboard().press("Enter");
        assertThat(cell(page, 3, "state")).hasText("Đã lưu");
        assertThat(kept(0).value()).isEqualByComparingTo("1250");
        assertThat(kept(1).value()).isEqualByComparingTo("120");
        assertThat(kept(3).absence()).isEqualTo("Chưa tổng hợp");
        page.reload();
        assertThat(cell(page, 2, "value")).hasText("35");
        look(page, "entry-grid");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }

    @Test
    void the_keyboard_gets_into_the_grid_and_out_again() {
        Page page = grid();
        cell(page, 0, "value").click();
        page.keyboard().type("12");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("rà soát lại");
        page.keyboard().press("Tab");
        page.keyboard().type("7");
        page.keyboard().press("Enter");
        assertThat(cell(page, 0, "value")).hasText("12");
        assertThat(cell(page, 0, "note")).hasText("rà soát lại");
        assertThat(cell(page, 1, "value")).hasText("7");
        assertThat(page.locator("#entry-cell")).containsText("Số liệu: trống");
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator("#entry-cell")).containsText("Giải trình:");

        page.keyboard().press("Escape");
        assertThat(page.locator("#entry-cell")).hasText("Bấm Tab để ra khỏi lưới.");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Lưu và nộp");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Escape");
        page.keyboard().press("Shift+Tab");
        assertThat(focused(page)).isEqualTo("Nhập bằng bảng thường");
        // Behind the last place the page goes on.
        cell(page, reports.cells(report, officer).size() - 1, "note").click();
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Lưu và nộp");

        page.locator(".entry-top button").click();
        assertThat(page.locator("#entry table")).isVisible();
        assertThat(page.locator(".tabulator")).isHidden();
        page.locator("input[name='v-" + kept(1).key() + "']").fill("8");
        page.locator("input[name='v-" + kept(1).key() + "']").press("Tab");
        assertThat(page.locator("#entry-line")).containsText("đều đã lưu");
        page.reload();
        assertThat(page.locator("#entry table")).isVisible();
        page.locator(".entry-top button").click();
        assertThat(cell(page, 1, "value")).hasText("8");
    }

    @Test
    void what_is_copied_over_a_heading_comes_back_to_the_same_places() {
        report = form("Nông thôn mới", officer);
        Page page = grid();
        List<ReportCell> cells = reports.cells(report, officer);
        int last = 0;
        while (cells.get(last + 1).indicator().code().equals("NTM21")) {
            last++;
        }
        cell(page, last, "value").click();
        page.keyboard().type("1");
        page.keyboard().press("Enter");
        page.keyboard().type("0");
        page.keyboard().press("Enter");
        cell(page, last, "value").click();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("Shift+ArrowDown");
        String copied = (String) page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  document.querySelector(".tabulator-tableholder").dispatchEvent(
                    new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
                  return data.getData("text/plain");
                }""");
        assertThat(copied).isEqualTo("1\n0");
        cell(page, last - 1, "value").click();
        paste(page, copied + "\n1");
        assertThat(cell(page, last - 1, "state")).hasText("Đã lưu");
        assertThat(cell(page, last, "value")).hasText("0");
        assertThat(cell(page, last + 1, "value")).hasText("1");

        cell(page, cells.size() - 1, "value").click();
        paste(page, "3\n4");
        assertThat(cell(page, cells.size() - 1, "state")).hasText("Đã lưu");
        assertThat(page.locator("#entry-line")).containsText("1 ô của khối nằm ngoài chỗ nhập");
    }

    @Test
    void nothing_is_lost_while_the_line_is_cut() {
        Page page = grid();
        page.waitForFunction("async () => (await (await caches.open('roviec-forms')).keys()).length > 0"
                + " && navigator.serviceWorker.controller");
        page.context().setOffline(true);
        cell(page, 0, "value").click();
        page.keyboard().type("700");
        page.keyboard().press("Enter");
        page.keyboard().type("x7");
        page.keyboard().press("Enter");
        assertThat(page.locator("#entry-line")).containsText("Mất kết nối: 2 ô được giữ trên máy này");
        assertThat(cell(page, 0, "state")).hasText("Chờ gửi");
        look(page, "entry-offline");
        assertThat(kept(0).revision()).isZero();
        // The page is closed and opened again, still without a line.
        page.reload();
        assertThat(cell(page, 0, "value")).hasText("700");
        assertThat(cell(page, 0, "state")).hasText("Chờ gửi");
        assertThat(page.locator("#entry-line")).containsText("2 ô được giữ");
        page.context().setOffline(false);
        assertThat(cell(page, 0, "state")).hasText("Đã lưu");
        assertThat(cell(page, 1, "state")).hasText("Chưa đúng");
        assertThat(kept(0).value()).isEqualByComparingTo("700");
        assertThat(kept(0).revision()).isEqualTo(1);
        assertThat(kept(1).revision()).isZero();
        assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('roviec.entry')).map(key =>"
                        + " Object.keys(JSON.parse(localStorage[key])).length).join()"))
                .as("what was refused is still there to be mended")
                .isEqualTo("1");
    }

    @Test
    void a_colleague_who_was_first_is_shown_and_the_person_chooses() {
        Page page = grid();
        page.context().setOffline(true);
        cell(page, 0, "value").click();
        page.keyboard().type("700");
        page.keyboard().press("Enter");
        page.keyboard().type("7");
        page.keyboard().press("Enter");
        assertThat(cell(page, 1, "state")).hasText("Chờ gửi");
        List<ReportCell> cells = reports.cells(report, head);
        entries.enter(
                report.id(),
                reports.report(report.id(), head).version(),
                List.of(
                        new TypedAt(cells.get(0).key(), new Typed("710", ""), 0),
                        new TypedAt(cells.get(1).key(), new Typed("8", ""), 0),
                        new TypedAt(cells.get(2).key(), new Typed("9", ""), 0)),
                head);
        page.context().setOffline(false);
        assertThat(cell(page, 0, "state")).hasText("Người khác đã sửa");
        assertThat(cell(page, 2, "value")).hasText("9");
        cell(page, 0, "value").click();
        Locator choice = page.locator("#entry-place .conflict");
        assertThat(choice).containsText("đã ghi \"710\"");
        assertThat(choice).containsText("Bạn nhập \"700\"");
        look(page, "entry-conflict");
        assertThat(kept(0).value()).isEqualByComparingTo("710");
        // What is submitted is the whole form: first the person chooses.
        page.locator("button[name=nop]").click();
        assertThat(page.locator("#entry-line")).containsText("Chưa nộp: 2 ô người khác đã sửa");
        look(page, "entry-conflict-submit");
        assertThat(kept(0).value()).isEqualByComparingTo("710");
        assertThat(kept(1).value()).isEqualByComparingTo("8");
        choice.locator("button").first().click();
        assertThat(cell(page, 0, "state")).hasText("Đã lưu");
        assertThat(kept(0).value()).isEqualByComparingTo("700");
        cell(page, 1, "value").click();
        page.locator("#entry-place .conflict button").nth(1).click();
        assertThat(cell(page, 1, "value")).hasText("8");
        assertThat(kept(1).value()).isEqualByComparingTo("8");
    }

    @Test
    void submitting_while_a_place_is_being_saved_waits_for_it() {
        List<ReportCell> cells = reports.cells(report, head);
        entries.enter(
                report.id(),
                reports.report(report.id(), head).version(),
                cells.stream()
                        .skip(1)
                        .map(cell -> new TypedAt(cell.key(), new Typed("1", ""), 0))
                        .toList(),
                head);
        Page page = grid();
        page.evaluate("""
                () => {
                  const quick = window.fetch;
                  window.fetch = async (...asked) => {
                    if (String(asked[0]).endsWith("/o")) await new Promise((later) => setTimeout(later, 1500));
                    return quick(...asked);
                  };
                }""");
        cell(page, 0, "value").click();
        page.keyboard().type("100");
        page.keyboard().press("Enter");
        page.waitForTimeout(400);
        page.locator("button[name=nop]").click();
        assertThat(page.locator(".note")).containsText("Đã nộp");
        assertThat(reports.report(report.id(), officer).state()).isEqualTo(FigureState.SUBMITTED);
        assertThat(kept(0).value()).isEqualByComparingTo("100");
    }

    @Test
    void enter_on_the_last_place_stays_there_and_f2_changes_what_stands_there() {
        List<String> errors = new CopyOnWriteArrayList<>();
        Page page = grid();
        page.onPageError(errors::add);
        int last = reports.cells(report, officer).size() - 1;
        cell(page, last, "value").click();
        page.keyboard().type("12");
        page.keyboard().press("Enter");
        assertThat(cell(page, last, "value")).hasText("12");
        page.keyboard().press("F2");
        page.keyboard().type("0");
        page.keyboard().press("Enter");
        assertThat(cell(page, last, "value")).hasText("120");
        assertThat(cell(page, last, "state")).containsText("Đã lưu");
        assertThat(kept(last).value()).isEqualByComparingTo("120");
        // From the last place of one indicator, over the heading of the next.
        int before = last - 4;
        cell(page, before, "value").click();
        page.keyboard().type("5");
        page.keyboard().press("Enter");
        page.keyboard().type("6");
        page.keyboard().press("Enter");
        assertThat(cell(page, before, "value")).hasText("5");
        assertThat(cell(page, before + 1, "value")).hasText("6");
        assertThat(errors).isEmpty();
    }

    @Test
    void talk_at_a_place_leads_back_to_it() {
        Page page = form(new NewContextOptions().setViewportSize(360, 780));
        page.locator("a.talk-link").first().click();
        page.fill("#talk-text", "Đã đối chiếu với thôn");
        page.locator("button[value=trao-doi]").click();
        assertThat(page.locator(".note.done").first()).isVisible();
        page.locator(".page-head a[href*='/so-lieu/bieu/']").click();
        assertThat(page.url()).endsWith("/so-lieu/bieu/" + report.id() + "#o-" + kept(0).key());
        assertThat(page.locator("#entry")).isVisible();
    }

    @Test
    void pages_kept_for_a_bad_line_go_with_the_session() {
        Page page = grid();
        page.waitForFunction("async () => (await (await caches.open('roviec-forms')).keys()).length > 0"
                + " && navigator.serviceWorker.controller");
        page.context().clearCookies();
        page.navigate("/so-lieu/bieu/" + report.id());
        assertThat(page.locator("form[action='/dang-nhap']")).isVisible();
        page.waitForFunction("async () => !(await caches.has('roviec-forms'))");
    }

    @Test
    void a_form_filled_in_another_program_is_looked_at_before_it_is_kept() throws IOException {
        byte[] template = sheets.template(report, reports.cells(report, officer), Map.of(), "xã Tân Lập", "tháng 9")
                .content();
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            book.getSheetAt(0).getRow(4).createCell(4).setCellValue(1250);
            book.getSheetAt(0).getRow(5).createCell(4).setCellValue("nhiều");
            book.write(filled);
        }
        Page page = grid();
        upload(page, "bieu.xlsx", filled.toByteArray());
        assertThat(page.locator("tr.wrong")).hasCount(1);
        assertThat(page.locator("tr.wrong td").first()).hasText("E6");
        assertThat(page.locator("form[action$='/tep/ghi']")).hasCount(0);
        assertThat(kept(0).revision()).isZero();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.toByteArray()))) {
            book.getSheetAt(0).getRow(5).createCell(4).setCellValue(120);
            filled.reset();
            book.write(filled);
        }
        upload(page, "bieu.xlsx", filled.toByteArray());
        assertThat(page.locator("main")).containsText("1.250");
        look(page, "entry-upload");
        assertThat(kept(0).revision()).isZero();
        page.locator("form[action$='/tep/ghi'] button").click();
        assertThat(page.locator(".note")).containsText("2");
        assertThat(kept(0).value()).isEqualByComparingTo("1250");
        assertThat(kept(1).value()).isEqualByComparingTo("120");
        upload(page, "thu.txt", "Tờ trình".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".note")).containsText("Chưa đọc được tệp này");
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("input[name=tep]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("form[action$='/tep'] button").click();
        page.waitForURL("**/tep");
    }

    @Test
    void on_a_telephone_the_places_are_cards_that_save_themselves() {
        Page page = form(new NewContextOptions().setViewportSize(360, 780));
        Locator value = page.locator("input[name^='v-']");
        value.nth(0).fill("1250");
        value.nth(1).fill("1300");
        page.keyboard().press("Tab");
        assertThat(page.locator(".place-state").nth(0)).hasText("Đã lưu");
        assertThat(page.locator(".place-state").nth(1)).hasText("Phải sửa");
        assertThat(value.nth(0)).hasValue("1.250");
        assertThat(kept(0).value()).isEqualByComparingTo("1250");
        assertThat(page.locator(".tabulator")).hasCount(0);
        look(page, "entry-telephone");
    }
}
