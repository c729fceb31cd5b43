package io.github.roviec.office.web.notifications;

import io.github.roviec.office.notifications.About;
import io.github.roviec.office.notifications.Delivery;
import io.github.roviec.office.notifications.Ladder.Rung;
import io.github.roviec.office.notifications.Occasion;
import io.github.roviec.office.notifications.Recipient;
import io.github.roviec.office.notifications.Rule;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The bell with and without messages, every occasion in words; the office's rules, one of them refused.
public final class NotificationsFixtures {

    private static final List<String> TABS = List.of("", "cua-toi", "quy-tac", "nhat-ky");

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
        pages.put("notifications/mine", mine(List.of(), null, null));
        pages.put(
                "notifications/mine#all",
                mine(
                        List.of(new MinePage.Browser(3, "Firefox, Windows", "07:30 10/10/2024")),
                        "07:30 10/10/2024",
                        "https://roviec.huyen.example/lich/abc.ics"));
        pages.put("notifications/log", log(List.of(), List.of(), null));
        pages.put(
                "notifications/log#all",
                log(
                        Arrays.stream(Delivery.State.values())
                                .map(state -> new LogPage.Line(
                                        state.ordinal(),
                                        "Hoàng Văn Mẫu",
                                        "EMAIL",
                                        state.name(),
                                        3,
                                        2,
                                        "07:30 10/10/2024",
                                        "07:31 10/10/2024",
                                        "Connection refused"))
                                .toList(),
                        List.of(
                                new LogPage.Gateway(
                                        3,
                                        "https://gateway.example/in",
                                        List.of(),
                                        "07:30 1/10/2024",
                                        "07:30 2/10/2024",
                                        "HTTP 500",
                                        "07:30 8/10/2024"),
                                new LogPage.Gateway(
                                        4,
                                        "https://sms.example/in",
                                        List.of("OVERDUE", "MENTIONED"),
                                        "07:30 1/10/2024",
                                        "07:30 2/10/2024",
                                        "HTTP 500",
                                        null)),
                        "khoa"));
        pages.put("notifications/urging", urging(List.of()));
        pages.put(
                "notifications/urging#all",
                urging(List.of(
                        new UrgingPage.Unit("Phòng Tài chính - Kế hoạch", 3L, List.of(urged("2024-0031", null))),
                        new UrgingPage.Unit("", null, List.of(urged("2024-0032", "07:30 10/10/2024"))))));
        return pages;
    }

    private static MinePage mine(List<MinePage.Browser> browsers, @Nullable String since, @Nullable String calendar) {
        return new MinePage(
                new MinePage.Form("a@b.vn", "DIGEST", "NOW", "OFF", "", "", "", false, "VI"),
                "07:30",
                "17:00",
                "07:30",
                since != null,
                "BPk",
                browsers,
                since,
                calendar,
                TABS,
                null);
    }

    private static LogPage log(List<LogPage.Line> lines, List<LogPage.Gateway> gateways, @Nullable String secret) {
        return new LogPage(
                "",
                Arrays.stream(Delivery.State.values())
                        .map(state -> new LogPage.Count(state.name(), 2))
                        .toList(),
                lines,
                new Pages(1, 1, lines.size(), null, null),
                gateways,
                LogPage.Typed.NOTHING,
                secret,
                TABS,
                null);
    }

    private static UrgingPage urging(List<UrgingPage.Unit> units) {
        return new UrgingPage("10/2024", "2024-10", "2024-09", "2024-11", "21/10/2024", units.size(), units);
    }

    private static UrgingPage.Line urged(String code, @Nullable String report) {
        return new UrgingPage.Line(
                code, "Rà soát biên chế", "412/TB-UBND, 28/8/2024", "15/10/2024", 6, "IN_PROGRESS", report);
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
                    "said." + occasion,
                    3,
                    "15/10/2024",
                    "2024-0031",
                    "2024-0031 · Tham mưu điều chỉnh kế hoạch vốn đầu tư công, trình UBND huyện …",
                    "07:30 10/10/2024",
                    lines.size() % 2 == 1));
        }
        for (String some : List.of("FORM_RETURNED", "FORM_REOPENED", "EXPLANATION_ASKED")) {
            lines.add(new BellPage.Line(
                    lines.size(),
                    some,
                    "said." + some + ".by",
                    null,
                    "15/10/2024",
                    null,
                    "Hộ nghèo, hộ cận nghèo · tháng 9 năm 2024 · UBND xã An Sơn",
                    "07:30 10/10/2024",
                    false));
        }
        lines.add(new BellPage.Line(
                98, "FORM_OPENED", "said.FORM_OPENED", null, null, null, null, "07:30 10/10/2024", true));
        lines.add(new BellPage.Line(
                99, "ASSIGNED", "said.ASSIGNED", null, null, "2024-0032", null, "07:30 10/10/2024", true));
        return lines;
    }

    private static Set<Recipient> recipients(About about) {
        return Arrays.stream(Recipient.values())
                .filter(each -> each.about() == about)
                .collect(Collectors.toSet());
    }

    private static RulesPage rules(RulesPage.@Nullable Typed typed, @Nullable Note note) {
        List<Rule> rules = List.of(
                new Rule(Occasion.ASSIGNED, null, true, List.of(), recipients(About.TASK), false),
                new Rule(Occasion.BEFORE_DUE, null, true, List.of(7, 3, 1), Set.of(Recipient.LEAD_HEADS), true),
                new Rule(Occasion.OVERDUE, null, true, List.of(5), Set.of(Recipient.LEAD_HEADS), false),
                new Rule(Occasion.SILENT, TaskClass.GENERAL, false, List.of(22), Set.of(Recipient.MONITOR), false),
                new Rule(Occasion.MENTIONED, null, true, List.of(), Set.of(Recipient.NAMED), false),
                new Rule(Occasion.FORM_BEFORE_DUE, null, true, List.of(2), recipients(About.FORM), false),
                new Rule(Occasion.FORM_OVERDUE, null, false, List.of(5), Set.of(Recipient.FORM_FILLERS), true),
                new Rule(Occasion.EXPLANATION_ASKED, null, true, List.of(), recipients(About.EXPLANATION), false));
        return new RulesPage(
                RulesPage.Group.of(rules, typed),
                new RulesPage.HoursForm("07:30", "17:00", "07:30"),
                new RulesPage.LadderForm(
                        true,
                        Arrays.stream(Rung.values())
                                .map(rung -> new RulesPage.Step(rung.name(), "5"))
                                .toList()),
                TABS,
                note);
    }
}
