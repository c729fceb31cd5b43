package io.github.roviec.office.web.today;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.tasks.TaskFilter;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.delay.Delays;
import io.github.roviec.office.tasks.delay.OwedReport;
import io.github.roviec.office.tasks.extension.Extensions;
import io.github.roviec.office.tasks.extension.WaitingExtension;
import io.github.roviec.office.tasks.rhythm.Rhythms;
import io.github.roviec.office.tasks.rhythm.WaitingReport;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.today.TodayPage.Line;
import io.github.roviec.office.web.today.TodayPage.WorkList;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What waits for somebody's word: a refusal and a wish for more time for the assigner's, a deadline that has come for
/// the lead's.
@Component
class Waitings {

    private final Tasks tasks;
    private final Extensions extensions;
    private final Delays delays;
    private final Rhythms rhythms;
    private final Permissions permissions;

    Waitings(Tasks tasks, Extensions extensions, Delays delays, Rhythms rhythms, Permissions permissions) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.delays = delays;
        this.rhythms = rhythms;
        this.permissions = permissions;
    }

    /// Chờ quyết định.
    WorkList decide(int most, Actor by) {
        List<Line> lines = new ArrayList<>();
        int total = extensions.countWaiting(by);
        if (permissions.may(by, Deed.CONFIRM_TASKS)) {
            TaskFilter refused = TaskFilter.ALL.with(WorkState.REFUSED);
            TaskFilter own = by.post() == PostKind.LEADER ? refused.with(TaskFilter.Mine.GIVEN) : refused;
            tasks.list(own, new Page(1, most), by).stream().map(Waitings::line).forEach(lines::add);
            total += tasks.count(own, by);
        }
        extensions.waiting(most, by).stream().map(Waitings::line).forEach(lines::add);
        return new WorkList(
                "decide", total, "/cho-quyet-dinh", lines.stream().limit(most).toList());
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
                0);
    }

    private static Line line(TaskRow task) {
        return new Line(
                "/nhiem-vu/" + task.code().value(),
                task.code().value(),
                task.text(),
                String.join("; ", task.leads()),
                Shown.dateOrNull(task.due().date()),
                "workState",
                task.state().name(),
                0);
    }

    private static Line line(WaitingExtension asked) {
        return new Line(
                "/nhiem-vu/" + asked.task().value(),
                asked.task().value(),
                asked.text(),
                asked.lead(),
                Shown.date(asked.due()) + " → " + Shown.date(asked.wished()),
                "extension",
                "ASKED",
                0);
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
                0);
    }
}
