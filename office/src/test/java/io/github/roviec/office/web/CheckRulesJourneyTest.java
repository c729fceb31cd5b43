package io.github.roviec.office.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The office makes a rule without JavaScript, a commune is told of it where it types, two change it at once, and it
/// is ended.
class CheckRulesJourneyTest extends FormJourney {

    @Test
    void a_rule_is_made_told_changed_by_two_and_ended() {
        Page clerk = plain(office.clerk);
        clerk.navigate("/so-lieu/danh-muc");
        clerk.click("a[href='/so-lieu/quy-tac']");
        assertThat(clerk.locator(".rule-list a:has-text('không được lớn hơn')").first())
                .isVisible();
        look(clerk, "rules-list");
        clerk.selectOption("#chi-tieu", "DTLCP_HO");
        clerk.check("input[value=RANGE]");
        look(clerk, "rules-new");
        clerk.click("main .body .btn-primary");
        clerk.fill("#least", "1.5");
        clerk.fill("#most", "1.000");
        clerk.click("main .btn-primary");
        assertThat(clerk.locator(".note.refused")).containsText("“Không nhỏ hơn”: “1.5”");
        assertThat(clerk.locator(".page-head a.push")).hasAttribute("href", "/so-lieu/quy-tac?chi-tieu=DTLCP_HO");
        assertThat(clerk.locator("#most")).hasValue("1.000");
        assertThat(clerk.locator("#indicator")).hasValue("DTLCP_HO");
        look(clerk, "rules-refused");
        clerk.fill("#least", "0");
        clerk.click("main .btn-primary");
        assertThat(clerk.locator(".note.done")).containsText("CQ_DTLCP_HO_1");
        assertThat(clerk.locator("section[aria-labelledby=now]")).containsText("phải từ 0 đến 1.000");
        String rule = clerk.url();

        Page unit = plain(officer);
        unit.navigate("/so-lieu");
        unit.locator("a:has-text('Hộ nghèo, dịch bệnh')").first().click();
        Locator numbers = unit.locator("input[name^='v-']");
        for (int place = 0; place < numbers.count(); place++) {
            numbers.nth(place).fill(place == 0 ? "100" : "1"); // households come first
        }
        Locator row = unit.locator("tr[data-name^='Số hộ có lợn']");
        row.locator("input[name^='v-']").fill("1.200");
        unit.click("button[name=nop]");
        assertThat(unit.locator(".note.refused")).isVisible();
        assertThat(row.locator(".findings .hard")).containsText("nằm ngoài khoảng từ 0 đến 1.000");
        look(unit, "rules-told");

        Page colleague = onTelephone(office.colleague);
        colleague.navigate(rule);
        clerk.fill("#most", "1.500");
        clerk.click("form:has(#most) .btn-primary");
        colleague.fill("#most", "900");
        colleague.click("form:has(#most) .btn-primary");
        assertThat(colleague.locator(".note.conflict")).isVisible();
        assertThat(colleague.locator("#most")).hasValue("900");
        assertThat(colleague.locator("section[aria-labelledby=now]")).containsText("1.500");
        look(colleague, "rules-conflict-360");
        colleague.click("form:has(#most) .btn-primary");
        assertThat(colleague.locator(".note.done")).isVisible();
        assertThat(colleague.locator("section[aria-labelledby=before] li")).hasCount(2);
        for (String kind : new String[] {"PARTS", "FORMULA", "NOT_OVER"}) {
            colleague.navigate("/so-lieu/quy-tac/moi?chi-tieu=HO&loai=" + kind);
            if (kind.equals("FORMULA")) {
                colleague.click("section[aria-labelledby=codes] summary");
                assertThat(colleague.locator("section[aria-labelledby=codes]")).containsText("LAST_YEAR(");
            }
            look(colleague, "rules-" + kind + "-360");
        }
        clerk.navigate("/so-lieu/quy-tac/KT_GN_KE_HOACH");
        look(clerk, "rules-formula");
        colleague.navigate("/so-lieu/quy-tac");
        look(colleague, "rules-list-360");
        clerk.navigate("/so-lieu/chi-tieu/DTLCP_HO");
        clerk.click(".about-indicator a[href^='/so-lieu/quy-tac']");
        clerk.click("a:has-text('phải từ 0 đến 900')");
        look(clerk, "rules-one");
        clerk.click("section[aria-labelledby=now] button");
        assertThat(clerk.locator(".note.done")).isVisible();
        assertThat(clerk.locator("#most")).hasCount(0);
        look(clerk, "rules-ended");

        unit.click("button[name=nop]");
        assertThat(unit.locator(".note.done")).isVisible();
        unit.navigate("/so-lieu/quy-tac");
        assertThat(unit.locator("main")).not().containsText("CQ_DTLCP_HO_1");
        clerk.navigate("/so-lieu/quy-tac");
        clerk.click("details.fold-in summary");
        assertThat(clerk.locator("details.fold-in")).containsText("CQ_DTLCP_HO_1");
        assertThat(rule).endsWith("/CQ_DTLCP_HO_1");
    }
}
