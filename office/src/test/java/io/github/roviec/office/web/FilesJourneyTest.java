package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.indicators.ReportStep;
import io.github.roviec.office.indicators.Typed;
import io.github.roviec.office.indicators.asking.Askings;
import io.github.roviec.office.indicators.asking.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A clerk looks at what waits and what was explained, and takes the lists along.
class FilesJourneyTest extends FormJourney {

    @Autowired
    Indicators indicators;

    @Autowired
    Askings askings;

    private static void save(Page page, String link) {
        Download file = page.waitForDownload(() -> page.click(link));
        Assertions.assertThat(file.suggestedFilename()).matches("[A-Za-z0-9_.-]+[.](xlsx|csv)");
        Path to = PICTURES.resolve(file.suggestedFilename());
        file.saveAs(to);
        Assertions.assertThat(to).isNotEmptyFile();
    }

    @Test
    void lists_are_taken_along() {
        Report report = form("Nông thôn mới", officer);
        Map<String, Typed> typed = new HashMap<>();
        reports.cells(report, officer).stream()
                .filter(cell -> !cell.byParts())
                .forEach(cell -> typed.put(cell.key(), new Typed("1", "")));
        int version =
                reports.fill(report.id(), report.version(), typed, officer).version();
        reports.move(report.id(), version, ReportStep.SUBMIT, null, officer);
        Place place = new Place(
                indicators.require(office.office.authority(), "HO_NGHEO"),
                report.unit(),
                form("Hộ nghèo", officer).period(),
                0);
        askings.ask(place, "Vì sao số hộ nghèo tăng so với tháng trước?", day(), office.chairman);
        offices.today(day().plusDays(3));
        askings.answer(place, 1, "Rà soát theo chuẩn mới từ ngày 1/9, tăng 12 hộ ở thôn Nà Lộc.", officer);

        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu");
        look(clerk, "files-forms", 1280, 360);
        save(clerk, "[aria-labelledby=l-waiting] .files a");
        save(clerk, "[aria-labelledby=l-sent] .files a[href*='.csv']");
        clerk.click("nav a:has-text('Giải trình số liệu')");
        assertThat(clerk.locator("tbody tr")).hasCount(1);
        assertThat(clerk.locator("tbody")).containsText("trễ 3 ngày");
        look(clerk, "files-askings", 1280, 360);
        save(clerk, ".files a");
        clerk.click("nav a:has-text('Chờ giải trình')");
        assertThat(clerk.locator(".empty")).isVisible();
        clerk.navigate("/so-lieu/minh-chung?don-vi=" + report.unit().value() + "&ky="
                + report.period().id());
        look(clerk, "files-binder", 1280, 360);
        save(clerk, ".files a");
        clerk.navigate("/so-lieu/danh-muc");
        look(clerk, "files-catalogue", 1280, 360);
        save(clerk, ".files a[href*='chi-tieu.xlsx']");
        clerk.navigate("/so-lieu/quy-tac");
        look(clerk, "files-rules", 1280, 360);
        save(clerk, ".files a");
        clerk.navigate("/so-lieu/bieu-mau");
        look(clerk, "files-definitions", 1280, 360);
        save(clerk, ".files a");
        clerk.navigate("/so-lieu/bang/BANG_NTM21");
        look(clerk, "files-board", 1280, 360);
    }

    @Test
    void forms_of_another_year_are_one_click_away() {
        offices.today(LocalDate.of(2025, 2, 5));
        forms.openDue(office.office.authority());
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu");
        assertThat(clerk.locator("[aria-labelledby=l-sent] .chip[aria-current]"))
                .hasText("2025");
        look(clerk, "files-years", 1280, 360);
        clerk.click("[aria-labelledby=l-sent] .chip:has-text('2024')");
        assertThat(clerk.locator("[aria-labelledby=l-sent] .chip[aria-current]"))
                .hasText("2024");
        assertThat(clerk.locator("[aria-labelledby=l-sent] .files a").first())
                .hasAttribute("href", "/so-lieu/danh-sach/sent.xlsx?nam=2024");
    }
}
