package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.notifications.TestTelling;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Forms and explanations under the bell, in a real browser: each line leads to its place.
@Import(TestTelling.class)
class FormBellJourneyTest extends FormJourney {

    @Autowired
    TestTelling telling;

    private Report report;

    @Override
    LocalDate day() {
        return LocalDate.of(2024, 9, 27);
    }

    @BeforeEach
    void open() {
        telling.tell();
        telling.morning(LocalDate.of(2024, 9, 30));
        telling.morning(LocalDate.of(2024, 10, 3));
        report = form("Hộ nghèo", officer);
    }

    @Test
    void the_unit_goes_from_the_bell_to_its_form_and_to_the_figure() {
        Page chairman = signedIn(office.chairman);
        chairman.navigate("/so-lieu/chi-tieu/HO_NGHEO/nguon?don-vi="
                + report.unit().value() + "&ky=" + report.period().id());
        chairman.fill("#talk-text", "Vì sao chưa có số?");
        chairman.fill("#talk-due", "15/10/2024");
        chairman.click("button[value=yeu-cau]");
        assertThat(chairman.locator(".talk")).containsText("Vì sao chưa có số?");
        telling.tell();

        Page unit = signedIn(officer);
        unit.click(".bell");
        assertThat(unit.locator(".bell-list li")).hasCount(7);
        assertThat(unit.locator(".bell-list")).containsText("Biểu đã mở để nhập, hạn nộp 2/10/2024");
        assertThat(unit.locator(".bell-list")).containsText("Biểu còn 2 ngày làm việc, hạn nộp 2/10/2024");
        assertThat(unit.locator(".bell-list")).containsText("Biểu chậm nộp 1 ngày làm việc, hạn nộp 2/10/2024");
        look(unit, "bell-forms", 1280, 360);
        unit.locator(".bell-list a", new Page.LocatorOptions().setHasText("Được yêu cầu giải trình"))
                .click();
        unit.fill("#talk-text", "Thôn rà soát xong trước ngày 10.");
        unit.click("button[value=giai-trinh]");
        assertThat(unit.locator("#talk .state")).containsText("Đã giải trình");
        telling.tell();

        unit.click(".bell");
        unit.click(".bell-list a:has-text('Biểu chậm nộp'):has-text('Hộ nghèo')");
        unit.waitForURL("**/so-lieu/bieu/" + report.id());

        chairman.navigate("/thong-bao");
        chairman.click(".bell-list a:has-text('Đơn vị đã giải trình số liệu')");
        assertThat(chairman.locator("#talk")).containsText("Thôn rà soát xong trước ngày 10.");
    }

    @Test
    void the_office_sees_the_rules_of_forms_and_switches_one_off() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/thong-bao/quy-tac");
        look(clerk, "rules-forms", 1280, 360);
        clerk.locator("summary", new Page.LocatorOptions().setHasText("Biểu: chậm nộp"))
                .click();
        look(clerk, "rules-forms-open", 1280, 360);
        assertThat(clerk.locator("li:has(#days-FORM_OVERDUE) .checks label")).hasCount(2);
        clerk.locator("li:has(#days-FORM_OVERDUE) input[name=on]").uncheck();
        clerk.locator("form:has(#days-FORM_OVERDUE) button").click();
        assertThat(clerk.locator("main .note")).containsText("Đã lưu");
        assertThat(clerk.locator(".rules li", new Page.LocatorOptions().setHasText("Biểu: chậm nộp")))
                .containsText("đang tắt");
        clerk.navigate("/thong-bao/cua-toi");
        look(clerk, "mine-forms", 1280, 360);
        Page administrator = signedIn(office.administrator);
        administrator.navigate("/thong-bao/nhat-ky");
        administrator.locator("form summary").last().click();
        assertThat(administrator.locator(".kinds")).containsText("Biểu: chậm nộp");
    }
}
