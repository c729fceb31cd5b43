package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A form goes through two hands before its figures count, in a real browser; the approvers work without JavaScript.
class ApprovalJourneyTest extends FormJourney {

    @Autowired
    Organisation organisation;

    @Override
    LocalDate day() {
        return LocalDate.of(2024, 9, 27);
    }

    private void send(Report report) {
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).forEach(cell -> typed.put(cell.key(), new Typed("12", "")));
        int version =
                reports.fill(report.id(), report.version(), typed, officer).version();
        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
    }

    @Test
    void a_form_is_given_two_steps_and_goes_through_both() {
        String code = organisation.unit(office.finance, day()).map(Unit::code).orElseThrow();
        Page clerk = plain(office.clerk);
        clerk.navigate("/so-lieu/bieu-mau/moi");
        clerk.fill("#name", "Biểu qua hai bước");
        clerk.fill("#code", "BM_HAI_BUOC");
        clerk.check("input[name=kinds][value=COMMUNE]");
        clerk.fill("#from", "1/9/2024");
        clerk.check("input[name=chi-tieu][value=HO_NGHEO]");
        clerk.selectOption("#approver1", code);
        clerk.selectOption("#approver2", "OFFICE");
        look(clerk, "approval-form-definition", 1280, 360);
        clerk.locator("main form button.btn-primary").click();
        assertThat(clerk.locator(".note.done")).isVisible();
        clerk.navigate("/so-lieu/bieu-mau/BM_HAI_BUOC");
        assertThat(clerk.locator("#approver1")).hasValue(code);
        assertThat(clerk.locator("#approver2")).hasValue("OFFICE");
        assertThat(clerk.locator("#approver3")).hasValue("");

        forms.openDue(office.office.authority());
        Report report = form("Biểu qua hai bước", officer);
        send(report);
        String url = "/so-lieu/bieu/" + report.id();
        clerk.navigate("/so-lieu");
        Locator elsewhere = clerk.locator("section[aria-labelledby=l-elsewhere]");
        assertThat(elsewhere).containsText("Biểu qua hai bước");
        assertThat(elsewhere).containsText("chờ Phòng Tài chính - Kế hoạch duyệt");
        assertThat(clerk.locator("section[aria-labelledby=l-waiting]")).not().containsText("Biểu qua hai bước");

        Page finance = plain(office.officer);
        finance.navigate("/so-lieu");
        assertThat(finance.locator("section[aria-labelledby=l-waiting]")).containsText("Biểu qua hai bước");
        look(finance, "approval-list", 1280, 360);
        finance.click("section[aria-labelledby=l-waiting] a:has-text('Biểu qua hai bước')");
        assertThat(finance.locator(".hands .WAITING")).containsText("Phòng Tài chính - Kế hoạch");
        Locator pass = finance.locator("#next form[action$='chuyen-buoc'] button");
        assertThat(pass).hasText("Duyệt và chuyển bước sau");
        look(finance, "approval-first", 1280, 360);
        pass.click();
        assertThat(finance.locator(".note.done")).containsText("chuyển bước sau");
        assertThat(finance.locator(".hands .PASSED")).containsText("Phòng Tài chính - Kế hoạch");
        assertThat(finance.locator(".hands .WAITING")).containsText("Văn phòng");
        assertThat(finance.locator("#next")).hasCount(0);

        clerk.navigate(url);
        clerk.fill("#text-tra-lai", "Xem lại số hộ");
        clerk.click("#next form[action$='tra-lai'] button");
        assertThat(clerk.locator(".time")).containsText("bước 2/2");
        Report back = reports.report(report.id(), officer);
        send(back);
        finance.navigate("/so-lieu");
        finance.check("section[aria-labelledby=l-waiting] li:has-text('Biểu qua hai bước') input");
        finance.click("#accept button[value=chap-nhan]");
        assertThat(finance.locator(".note.done")).containsText("1 biểu sang bước duyệt sau");

        clerk.navigate(url);
        Locator last = clerk.locator("#next form[action$='chap-nhan'] button");
        assertThat(last).hasText("Duyệt");
        last.click();
        assertThat(clerk.locator(".page-head .state")).containsText("Đã chấp nhận");
        assertThat(clerk.locator(".hands .PASSED")).hasCount(2);
        look(clerk, "approval-done", 1280, 360);
    }
}
