package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.definition.CheckRulePage.Version;
import io.github.roviec.office.web.indicators.definition.CheckRulesPage.Group;
import io.github.roviec.office.web.indicators.definition.CheckRulesPage.Line;
import io.github.roviec.office.web.indicators.definition.CheckRulesPage.Sector;
import io.github.roviec.office.web.indicators.definition.CheckRulesPage.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Rules of checking: in force, ended, none; one of each kind to be made, one that has a past, one that has ended.
final class CheckRuleFixtures {

    private static final List<Group> PLACES = List.of(
            new Group("Giảm nghèo", List.of(new Choice("HO", "Số hộ (HO)"), new Choice("HN", "Hộ nghèo (HN)"))));

    private static final Sentence NOT_OVER =
            new Sentence("checkRule.says.NOT_OVER", new Object[] {"Hộ nghèo", "Số hộ"});

    private static final Sentence JUMP = new Sentence("checkRule.says.JUMP", new Object[] {"Số hộ", "20"});

    private CheckRuleFixtures() {}

    static Map<String, Object> pages() {
        Map<String, Object> pages = new TreeMap<>();
        Line hard = new Line("KT_HO_NGHEO", NOT_OVER, true, false, "");
        Line soft = new Line("CQ_HO_1", JUMP, false, true, "Số hộ");
        pages.put(
                "indicators/rules",
                new CheckRulesPage(
                        "",
                        "",
                        List.of(new Sector("Giảm nghèo", List.of(hard, soft))),
                        List.of(soft),
                        PLACES,
                        Note.done("checkRule.done.thoi-dung", "CQ_HO_1")));
        pages.put("indicators/rules#none", new CheckRulesPage("", "", List.of(), List.of(), PLACES, null));
        pages.put("indicators/rules#of", new CheckRulesPage("HO", "Số hộ", List.of(), List.of(soft), PLACES, null));
        for (String kind : new CheckRulesPage("", "", List.of(), List.of(), PLACES, null).kinds()) {
            pages.put("indicators/rule#" + kind.toLowerCase(java.util.Locale.ROOT), fresh(kind));
        }
        Version now = new Version(JUMP, false, false, "08:00 1/9/2024", "Người sửa");
        Version before = new Version(NOT_OVER, true, true, null, "");
        pages.put("indicators/rule", rule(now, List.of(before)));
        pages.put("indicators/rule#ended", rule(new Version(JUMP, false, true, null, ""), List.of(now, before)));
        return pages;
    }

    private static CheckRulePage fresh(String kind) {
        return new CheckRulePage(
                "",
                0,
                kind,
                Map.of("indicator", "HN", "hard", "true", "formula", "HN <="),
                Set.of("HO"),
                null,
                PLACES,
                PLACES,
                List.of(new Choice("KE_HOACH", "Kế hoạch năm")),
                List.of(),
                new Note("refused", "refusal.indicators.check-bounds", new Object[0]));
    }

    private static CheckRulePage rule(Version now, List<Version> before) {
        return new CheckRulePage(
                "CQ_HO_1",
                3,
                "JUMP",
                Map.of("indicator", "HO", "hard", "false", "percent", "20"),
                Set.of(),
                now,
                PLACES,
                PLACES,
                List.of(),
                before,
                Note.done("checkRule.kept", "CQ_HO_1"));
    }
}
