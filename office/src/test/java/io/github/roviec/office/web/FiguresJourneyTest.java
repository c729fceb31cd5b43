package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.Filling;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A commune fills its form without JavaScript, the office returns it and accepts it; the number on the district's page
/// leads back to who wrote it.
class FiguresJourneyTest extends FormJourney {

    @Autowired
    ReportLists lists;

    /// Nothing yet: the office brings the catalogue by a press.
    @Override
    void bring() {}

    @Test
    void a_form_is_filled_returned_accepted_and_walked_back_to() {
        Page clerk = signedIn(office.clerk);
        clerk.click("nav a[href='/so-lieu']");
        clerk.click("form[action='/so-lieu/danh-muc'] button");
        assertThat(clerk.locator(".note.done")).isVisible();
        look(clerk, "figures-list");

        Page plain = plain(officer);
        plain.navigate("/so-lieu");
        plain.locator("a:has-text('Hộ nghèo, dịch bệnh')").first().click();
        Locator numbers = plain.locator("input[name^='v-']");
        int places = numbers.count();
        assertThat(places).isGreaterThan(15);
        for (int place = 0; place < places; place++) {
            numbers.nth(place).fill(place == 0 ? "1.200" : place == 1 ? "1.5" : place == 2 ? "" : "1");
        }
        plain.locator("input[name^='r-']").nth(2).fill("Chưa rà soát xong");
        plain.click("button[name=nop]");
        assertThat(plain.locator(".wrong-text")).containsText("1.5");
        assertThat(numbers.nth(1)).hasValue("1.5");
        assertThat(numbers.nth(0)).hasValue("1.200");
        look(plain, "figures-wrong");
        numbers.nth(1).fill("15");
        plain.click("button[name=nop]");
        assertThat(plain.locator(".note.done")).isVisible();
        assertThat(numbers).hasCount(0);
        String form = plain.url();

        clerk.navigate(form);
        clerk.fill("#text-tra-lai", "Xem lại số hộ nghèo");
        clerk.click("#next form[action$='tra-lai'] button");
        assertThat(clerk.locator(".note.done")).isVisible();
        plain.navigate("/so-lieu");
        assertThat(plain.locator("section[aria-labelledby=l-mine]")).containsText("Trả lại: Xem lại số hộ nghèo");
        look(plain, "figures-returned-list");
        plain.navigate(form);
        assertThat(plain.locator(".note.conflict")).containsText("Xem lại số hộ nghèo");
        look(plain, "figures-returned");
        numbers.nth(1).fill("16");
        plain.click("button[name=nop]");
        clerk.navigate(form);
        clerk.click("#next form[action$='chap-nhan'] button");
        assertThat(clerk.locator(".page-head .state")).containsText("Đã chấp nhận");
        look(clerk, "figures-accepted");

        clerk.navigate("/so-lieu/chi-tieu/HO_NGHEO");
        Locator row = clerk.locator("tr:has-text('Tân Lập')");
        assertThat(row).containsText("16");
        look(clerk, "figures-indicator");
        row.locator("a").click();
        clerk.locator("tr.current a").first().click();
        assertThat(clerk.locator(".time li")).hasCount(2);
        assertThat(clerk.locator(".time li").first()).containsText("16 hộ");
        look(clerk, "figures-source");
        clerk.locator(".time a").first().click();
        assertThat(clerk.url()).isEqualTo(form);

        clerk.navigate("/so-lieu/danh-muc/HO_NGHEO");
        clerk.fill("#name", "Số hộ nghèo theo chuẩn của năm");
        clerk.selectOption("#overTime", "IN_PERIOD");
        clerk.click("main form button");
        assertThat(clerk.locator(".note.refused")).isVisible();
        assertThat(clerk.locator("#name")).hasValue("Số hộ nghèo theo chuẩn của năm");
        clerk.selectOption("#overTime", "POINT_IN_TIME");
        clerk.click("main form button");
        assertThat(clerk.locator(".note.done")).isVisible();
        look(clerk, "figures-definition");
    }

    @Test
    void many_forms_are_accepted_with_one_press_and_the_one_that_moved_is_told() {
        Actor clerk = office.clerk;
        catalogue.bring(office.office.authority());
        forms.openDue(office.office.authority());
        List<Report> sent = lists.seen(null, null, clerk).stream()
                .filter(report -> report.formName().startsWith("Nông thôn mới"))
                .toList();
        assertThat(sent).hasSize(3);
        sent.forEach(report -> {
            Map<String, Typed> typed = new HashMap<>();
            reports.cells(report, clerk).forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
            Filling filled = reports.fill(report.id(), report.version(), typed, clerk);
            reports.move(report.id(), filled.version(), ReportStep.SUBMIT, null, clerk);
        });
        Page page = signedIn(
                clerk, new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 780));
        page.navigate("/so-lieu");
        Locator boxes = page.locator("input[name=bieu]");
        assertThat(boxes).hasCount(3);
        look(page, "figures-accept-telephone");
        page.click("#accept button[value=chap-nhan]");
        assertThat(page.locator(".note.refused")).containsText("Chưa chọn biểu nào");
        for (int box = 0; box < 3; box++) {
            boxes.nth(box).check();
        }
        Report moved = reports.report(sent.getFirst().id(), clerk);
        reports.move(moved.id(), moved.version(), ReportStep.RETURN, "Xem lại tiêu chí 17", clerk);
        page.click("#accept button[value=chap-nhan-chot]");
        assertThat(page.locator(".note.conflict")).containsText("1 biểu");
        assertThat(page.locator(".urged a")).hasCount(1);
        look(page, "figures-accepted-some");
        assertThat(sent)
                .extracting(report -> reports.report(report.id(), clerk).state())
                .containsExactly(FigureState.DRAFT, FigureState.LOCKED, FigureState.LOCKED);
    }
}
