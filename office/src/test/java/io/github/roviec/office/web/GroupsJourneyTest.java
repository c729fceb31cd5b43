package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Report;
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Communes of three groups, and how many of each meet each criterion.
class GroupsJourneyTest extends FormJourney {

    @Autowired
    Indicators indicators;

    @Autowired
    Figures figures;

    @Autowired
    Periods periods;

    @Override
    LocalDate day() {
        return LocalDate.of(2026, 4, 8);
    }

    private void say(String name, int group, int met) {
        UnitId commune = office.office.commune(name);
        Period march = march();
        Indicator criteria = indicators.require(office.office.authority(), "NTM26");
        int number = 0;
        for (Member member : indicators.members(criteria)) {
            BigDecimal value = number++ < met ? BigDecimal.ONE : BigDecimal.ZERO;
            figures.record(criteria, commune, march, member.id(), value, null, "biên bản", office.clerk);
        }
        if (group > 0) {
            belongs(commune, march, group);
        }
    }

    private Period march() {
        return periods.period(office.office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2026, 3);
    }

    private void belongs(UnitId commune, Period month, int group) {
        Indicator of = indicators.require(office.office.authority(), "NTM26_NHOM");
        figures.record(of, commune, month, 0, BigDecimal.valueOf(group), null, "quyết định", office.clerk);
    }

    @Test
    void a_count_opens_the_communes_in_it() throws IOException {
        List.of("Yên Phúc", "Hòa Bình", "Khánh Khê").forEach(name -> say(name, 1, 9));
        say("Tràng Các", 1, 4);
        say("Lương Năng", 2, 5);
        say("Tú Xuyên", 3, 2);
        say("Điềm He", 0, 6);

        Page clerk = signedIn(office.clerk);
        String url = "/so-lieu/bang/BANG_NTM26?nam=2026&thang=3&don-vi="
                + office.office.unit().value();
        clerk.navigate(url);
        Locator table = clerk.locator("#nhom-NTM26 table");
        assertThat(table.locator("thead th"))
                .hasText(new String[] {"Tiêu chí", "Nhóm 1", "Nhóm 2", "Nhóm 3", "Chưa rõ nhóm"});
        assertThat(table.locator("tbody tr")).hasCount(10);
        Locator fifth = table.locator("tbody tr").nth(4).locator("th, td");
        assertThat(fifth).hasText(new String[] {"5. Văn hóa, Giáo dục, Y tế", "3/4", "1/1", "0/1", "1/1"});
        assertThat(fifth.nth(1).locator("a"))
                .hasAttribute(
                        "aria-label", "5. Văn hóa, Giáo dục, Y tế, Nhóm 1: 3 đơn vị đạt trong 4 đơn vị đã có số liệu");
        look(clerk, "groups", 1280, 360);
        clerk.locator("#nhom-NTM26")
                .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("groups-table.png")));

        fifth.nth(1).locator("a").click();
        Locator units = clerk.locator("#nhom-NTM26-don-vi");
        assertThat(units.locator("h2")).hasText("5. Văn hóa, Giáo dục, Y tế, Nhóm 1");
        assertThat(units.locator(".head")).containsText("3 đơn vị đạt trong 4 đơn vị đã có số liệu");
        assertThat(units.locator("tbody tr")).hasCount(4);
        assertThat(units.locator("tbody tr").last()).containsText("Tràng Các");
        assertThat(units.locator("tbody tr").last()).containsText("chưa");
        units.screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("groups-units.png")));
        units.locator("tbody tr").last().locator("a").click();
        assertThat(clerk.locator(".page-head")).containsText("Văn hóa, Giáo dục, Y tế");

        clerk.navigate(url + "&tieu-chi=1&nhom=chua-ro");
        assertThat(clerk.locator("#nhom-NTM26-don-vi tbody")).containsText("Điềm He");
        clerk.navigate(url + "&tieu-chi=1&nhom=9");
        assertThat(clerk.locator("#nhom-NTM26-don-vi")).hasCount(0);
        Download file = clerk.waitForDownload(
                () -> clerk.locator("#nhom-NTM26 .head a[href*='.csv']").click());
        List<String> lines =
                Files.readString(file.path(), StandardCharsets.UTF_8).lines().toList();
        Assertions.assertThat(lines.getFirst()).contains("Nhóm 1: đạt,Nhóm 1: đã có số liệu,Nhóm 2: đạt");
        Assertions.assertThat(lines.get(5)).endsWith("Y tế\",3,4,1,1,0,1,1,1");

        Page phone = onTelephone(office.clerk);
        phone.navigate(url);
        phone.locator("#nhom-NTM26")
                .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("groups-phone.png")));
        phone.navigate(url.replace("BANG_NTM26?", "BANG_NTM26/trinh-chieu?trang=3&"));
        assertThat(phone.locator("main")).isVisible();
    }

    @Test
    void which_indicator_holds_the_group_is_chosen_on_the_page_of_the_set() {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu/cach-chia/NTM_2026");
        assertThat(clerk.locator("#groupedBy")).hasValue("NTM26_NHOM");
        clerk.selectOption("#groupedBy", "");
        clerk.locator("main form button").first().click();
        assertThat(clerk.locator("#groupedBy")).hasValue("");
    }

    @Test
    void a_table_of_criteria_is_pasted_and_each_commune_sees_what_its_group_is_asked() throws IOException {
        Page clerk = signedIn(office.clerk);
        clerk.navigate("/so-lieu/cach-chia/NTM_2026");
        String written = clerk.inputValue("#lines");
        clerk.fill("#lines", written + "\nTT\tNội dung\tNhóm 1\n2.1. Đường thôn\t100 %\t≥ 90 %\t≥ 80 %");
        clerk.fill("#since", "15/2/2026");
        clerk.check("[name=back]");
        clerk.locator("main form button").first().click();
        assertThat(clerk.locator(".note.refused")).containsText("TT Nội dung Nhóm 1");
        assertThat(clerk.locator("#lines")).containsText("2.1. Đường thôn");

        clerk.fill(
                "#lines",
                written + "\n2.1. Đường thôn\t100 %\t≥ 90 %\t≥ 80 %\n2.2. Nước sạch theo quy chuẩn\t≥ 65 %\t≥ 55 %\t-");
        clerk.locator("main form button").first().click();
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator("#lines"))
                .hasValue(Pattern.compile(
                        "2 = Hạ tầng kinh tế - xã hội\n2\\.1 = Đường thôn \\[nhóm 1: 100 %] \\[nhóm 2: ≥ 90 %]"));
        look(clerk, "requirements-set", 1280, 360);

        Report report = form("Nông thôn mới, bộ tiêu chí 2026-2030", officer);
        belongs(report.unit(), report.period(), 2);
        Page filler = signedIn(officer);
        filler.navigate("/so-lieu/bieu/" + report.id());
        Locator row = filler.locator(".tabulator-row", new Page.LocatorOptions().setHasText("2.1. Đường thôn"));
        assertThat(row).containsText("Yêu cầu: nhóm 2: ≥ 90 %");
        assertThat(row).not().containsText("nhóm 1");
        look(filler, "requirements-form");
        Download sheet = filler.waitForDownload(
                () -> filler.locator("a[download]").first().click());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(sheet.path()))) {
            List<String> asked = new ArrayList<>();
            book.getSheetAt(0).forEach(each -> {
                if (each.getCell(7) != null) {
                    asked.add(each.getCell(7).getStringCellValue());
                }
            });
            Assertions.assertThat(asked).contains("Yêu cầu", "nhóm 2: ≥ 90 %", "nhóm 2: ≥ 55 %");
        }

        Page phone = onTelephone(officer);
        phone.navigate("/so-lieu/bieu/" + report.id());
        assertThat(phone.locator("tr", new Page.LocatorOptions().setHasText("2.2. Nước sạch"))
                        .first())
                .containsText("Yêu cầu: nhóm 2: ≥ 55 %");
        look(phone, "requirements-phone");
    }
}
