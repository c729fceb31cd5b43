package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.Occasion;
import io.github.roviec.office.notifications.Recipient;
import io.github.roviec.office.notifications.Rule;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The bell with and without messages, every occasion in words; the office's rules, one of them refused.
public final class NotificationsFixtures {

    private static final List<String> TABS = List.of("", "quy-tac");

    private NotificationsFixtures() {}

    public static Map<String, Object> pages() {
        Map<String, Object> pages = new LinkedHashMap<>();
        pages.put("notifications/list", list(lines()));
        pages.put("notifications/list#empty", list(List.of()));
        pages.put("notifications/rules", rules(null, null));
        pages.put(
                "notifications/rules#refused",
                rules(
                        new RulesPage.Typed("OVERDUE", "", true, "0", List.of("LEAD_HEADS")),
                        new Note("refused", "refusal.rule.days", new Object[0])));
        return pages;
    }

    private static BellPage list(List<BellPage.Line> lines) {
        return new BellPage(false, lines.size(), lines, 9, new Pages(1, 1, lines.size(), null, null), TABS, null);
    }

    private static List<BellPage.Line> lines() {
        List<BellPage.Line> lines = new ArrayList<>();
        for (Occasion occasion : Occasion.values()) {
            lines.add(new BellPage.Line(
                    lines.size(),
                    occasion.name(),
                    3,
                    "15/10/2024",
                    "2024-0031",
                    "2024-0031 · Tham mưu điều chỉnh kế hoạch vốn đầu tư công, trình UBND huyện …",
                    "07:30 10/10/2024",
                    lines.size() % 2 == 1));
        }
        lines.add(new BellPage.Line(99, "ASSIGNED", null, null, "2024-0032", null, "07:30 10/10/2024", true));
        return lines;
    }

    private static RulesPage rules(RulesPage.@Nullable Typed typed, @Nullable Note note) {
        List<Rule> rules = List.of(
                new Rule(Occasion.ASSIGNED, null, true, List.of(), Set.of(Recipient.values()), false),
                new Rule(Occasion.BEFORE_DUE, null, true, List.of(7, 3, 1), Set.of(Recipient.LEAD_HEADS), true),
                new Rule(Occasion.OVERDUE, null, true, List.of(5), Set.of(Recipient.LEAD_HEADS), false),
                new Rule(Occasion.SILENT, TaskClass.GENERAL, false, List.of(22), Set.of(Recipient.MONITOR), false),
                new Rule(Occasion.MENTIONED, null, true, List.of(), Set.of(Recipient.NAMED), false));
        return new RulesPage(
                rules.stream().map(rule -> RulesPage.Line.of(rule, typed)).toList(),
                new RulesPage.HoursForm("07:30", "17:00", "07:30"),
                TABS,
                note);
    }
}
