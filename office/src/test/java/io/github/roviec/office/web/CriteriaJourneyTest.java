package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.WholeCriteria;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The office writes the parts below a criterion, two communes fill them, and the matrix of communes opens them.
class CriteriaJourneyTest extends FormJourney {

    /// An office that has used the criteria without their parts.
    @Override
    void bring() {
        WholeCriteria.bring(catalogue, office.office.authority());
    }

    private Report open(Actor by) {
        return form("Nông thôn mới", by);
    }

    private static Locator cell(Page page, String name, String field) {
        return page.locator(".tabulator-row:not(.heading)")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first() // the higher set has criteria of the same name, further down
                .locator(".tabulator-cell[tabulator-field=" + field + "]");
    }

    @Test
    void parts_are_written_filled_and_looked_at() {
        Actor second = office.office.officerOf(office.office.commune("Tân Sơn"));
        forms.openDue(office.office.authority());

        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu/cach-chia/NTM_2021");
        assertThat(clerk.locator("section[aria-labelledby=lacking] .count")).hasText("52");
        look(clerk, "criteria-lacking", 1280, 360);
        clerk.getByText("Nhận chỉ tiêu của bộ tiêu chí").click();
        assertThat(clerk.locator("#main > .note.done")).containsText("Đã nhận 52 chỉ tiêu");
        assertThat(clerk.locator("section[aria-labelledby=lacking]")).hasCount(0);
        assertThat(clerk.locator("#lines"))
                .hasValue(Pattern.compile("[^=]*= Quy hoạch\\n1\\.1 = .*\\n(.*\\n)*3\\.2 = .*\\n4 = Điện[\\s\\S]*"));
        look(clerk, "criteria-parts");

        Page form = signedIn(officer);
        form.navigate("/so-lieu/bieu/" + open(officer).id());
        assertThat(cell(form, "Thủy lợi", "state")).hasText("Theo các chỉ tiêu");
        type(form, "Diện tích đất nông nghiệp", "1");
        type(form, "Chủ động phòng", "1");
        assertThat(cell(form, "Thủy lợi", "value")).hasText("1");
        type(form, "Chủ động phòng", "0");
        assertThat(cell(form, "Thủy lợi", "value")).hasText("0");
        look(form, "criteria-form", 1280);

        Page small = signedIn(officer, new NewContextOptions().setViewportSize(360, 780));
        small.navigate("/so-lieu/bieu/" + open(officer).id());
        Locator reasons = small.locator("td[data-label='Lý do không có số liệu']");
        assertThat(reasons.filter(new Locator.FilterOptions().setHas(small.locator("input")))
                        .first())
                .isVisible();
        assertThat(small.locator("tr[data-lock] td[data-label='Lý do không có số liệu']")
                        .first())
                .isHidden();
        look(small, "criteria-form-phone", 360);

        fill(officer, "0");
        fill(second, "1");
        clerk.navigate("/so-lieu/bang/BANG_NTM21");
        clerk.locator("#tieu-chi-NTM21 thead a:has-text('3. Thủy lợi')").click();
        assertThat(clerk.locator("#tieu-chi-NTM21-3 thead th")).hasCount(4);
        Locator row =
                clerk.locator("#tieu-chi-NTM21-3 tbody tr").filter(new Locator.FilterOptions().setHasText("Tân Lập"));
        assertThat(row.locator("td").nth(0)).hasText("chưa");
        assertThat(row.locator("td").nth(1)).hasText("đạt");
        assertThat(row.locator("td").nth(2)).hasText("chưa");
        clerk.locator("#tieu-chi-NTM21-3")
                .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("criteria-board.png")));
        row.locator("td").nth(2).locator("a").click();
        assertThat(clerk.locator(".page-head")).containsText("Chủ động phòng, chống thiên tai");
        Page phone = signedIn(office.clerk, new NewContextOptions().setViewportSize(360, 780));
        phone.navigate("/so-lieu/bang/BANG_NTM21?tieu-chi=3");
        assertThat(phone.locator("#tieu-chi-NTM21-3")).isVisible();
        phone.locator("#tieu-chi-NTM21-3")
                .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("criteria-phone.png")));
    }

    private static void type(Page page, String name, String value) {
        cell(page, name, "value").click();
        page.keyboard().type(value);
        page.keyboard().press("Enter");
        assertThat(cell(page, name, "state")).hasText("Đã lưu");
    }

    /// Everything met but the last part, which says this; sent and accepted.
    private void fill(Actor officer, String last) {
        Report report = reports.report(open(officer).id(), officer);
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).stream()
                .filter(each -> !each.byParts())
                .forEach(each -> typed.put(
                        each.key(),
                        new Typed(each.member() != null && each.member().code().equals("3.2") ? last : "1", "")));
        reports.fill(report.id(), report.version(), typed, officer);
        int version = reports.report(report.id(), officer).version();
        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
        reports.move(report.id(), version + 1, ReportStep.ACCEPT, null, office.clerk);
    }
}
