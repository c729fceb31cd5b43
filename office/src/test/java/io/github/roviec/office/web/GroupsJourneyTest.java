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
import io.github.roviec.office.organisation.UnitId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
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
        Period march = periods.period(office.office.authority(), "DUONG_LICH", PeriodKind.MONTH, 2026, 3);
        Indicator criteria = indicators.require(office.office.authority(), "NTM26");
        int number = 0;
        for (Member member : indicators.members(criteria)) {
            BigDecimal value = number++ < met ? BigDecimal.ONE : BigDecimal.ZERO;
            figures.record(criteria, commune, march, member.id(), value, null, "biên bản", office.clerk);
        }
        if (group > 0) {
            Indicator of = indicators.require(office.office.authority(), "NTM26_NHOM");
            figures.record(of, commune, march, 0, BigDecimal.valueOf(group), null, "quyết định", office.clerk);
        }
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
        Locator fifth = table.locator("tbody tr").nth(4).locator("td");
        assertThat(fifth).hasText(new String[] {"5. Văn hóa, Giáo dục, Y tế", "3/4", "1/1", "0/1", "1/1"});
        assertThat(fifth.nth(1).locator("a")).hasAttribute("aria-label", "3 đơn vị đạt trong 4 đơn vị đã có số liệu");
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
}
