package io.github.roviec.office.web.today;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.decision.Decision;
import io.github.roviec.office.tasks.decision.Decision.Kind;
import io.github.roviec.office.tasks.decision.Decisions;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.delay.OwedReport;
import io.github.roviec.office.tasks.rhythm.Rhythms;
import io.github.roviec.office.tasks.rhythm.WaitingReport;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.today.TodayPage.Line;
import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What waits for somebody's word: everything to decide for who gave the work, a deadline that has come for the lead.
@Component
class Waitings {

    static final String DECIDE = "/cho-quyet-dinh";

    private final Decisions decisions;
    private final Delays delays;
    private final Rhythms rhythms;

    Waitings(Decisions decisions, Delays delays, Rhythms rhythms) {
        this.decisions = decisions;
        this.delays = delays;
        this.rhythms = rhythms;
    }

    /// Chờ tôi quyết định.
    WorkList decide(int most, Actor by) {
        return decide(null, most, decisions.counts(by), by);
    }

    /// @param kind null: all kinds
    WorkList decide(@Nullable Kind kind, int most, Map<Kind, Integer> counts, Actor by) {
        int total = counts.entrySet().stream()
                .filter(each -> kind == null || kind == each.getKey())
                .mapToInt(Map.Entry::getValue)
                .sum();
        List<Line> lines = total == 0
                ? List.of()
                : decisions.waiting(kind, most, by).stream().map(Waitings::line).toList();
        return new WorkList("decide", total, DECIDE, lines);
    }

    Map<Kind, Integer> counts(Actor by) {
        return decisions.counts(by);
    }

    /// Phải báo cáo.
    WorkList owed(int most, Actor by) {
        List<Line> lines = delays.owed(most, by).stream().map(Waitings::line).toList();
        return new WorkList("owed", delays.countOwed(by), "/phai-bao-cao", lines);
    }

    /// Báo cáo kỳ: what ongoing work has to report within a week.
    WorkList periods(int most, Actor by) {
        List<Line> lines =
                rhythms.waiting(most, by).stream().map(Waitings::line).toList();
        return new WorkList("periods", rhythms.countWaiting(by), "/bao-cao-ky", lines);
    }

    private static Line line(WaitingReport report) {
        return new Line(
                "/nhiem-vu/" + report.task().value() + "#rhythm",
                report.task().value(),
                report.text(),
                report.lead() == null ? report.period() : report.lead() + " · " + report.period(),
                Shown.date(report.due()),
                "period",
                report.late() ? "LATE" : "WAITING",
                null,
                0);
    }

    private static Line line(Decision waiting) {
        String due = Shown.dateOrNull(waiting.due());
        return new Line(
                url(waiting),
                waiting.task().value(),
                waiting.text(),
                waiting.lead(),
                waiting.wished() == null ? due : due + " → " + Shown.date(waiting.wished()),
                "decision",
                waiting.kind().name(),
                waiting.words(),
                0);
    }

    private static String url(Decision waiting) {
        String task = "/nhiem-vu/" + waiting.task().value();
        return switch (waiting.kind()) {
            case CONFIRMATION, EXTENSION, REFUSAL -> task;
            case CAUSE -> task + "#delays";
            case CONTEST ->
                "/nhiem-vu/minh-chung?thang=" + waiting.period()
                        + (waiting.person() == null
                                ? ""
                                : "&nguoi=" + waiting.person().value());
        };
    }

    private static Line line(OwedReport owed) {
        return new Line(
                "/nhiem-vu/" + owed.task().value(),
                owed.task().value(),
                owed.text(),
                owed.lead(),
                Shown.date(owed.commitment() == null ? owed.due() : owed.commitment()),
                "workState",
                null,
                null,
                0);
    }
}
