package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.rhythm.PeriodReport;
import io.github.roviec.office.tasks.rhythm.Rhythm;
import io.github.roviec.office.tasks.rhythm.Rhythms;
import io.github.roviec.office.tasks.rhythm.SetRhythm;
import io.github.roviec.office.web.RhythmWords;
import io.github.roviec.office.web.Shown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the {@link RhythmPanel} of a task.
@Component
class RhythmPanels {

    private static final Set<PeriodReport.State> OPEN =
            Set.of(PeriodReport.State.WAITING, PeriodReport.State.LATE, PeriodReport.State.EXCUSED);

    private final Rhythms rhythms;
    private final People people;
    private final Permissions permissions;

    RhythmPanels(Rhythms rhythms, People people, Permissions permissions) {
        this.rhythms = rhythms;
        this.people = people;
        this.permissions = permissions;
    }

    RhythmPanel of(TaskFile file, Actor by) {
        TaskCode code = file.row().code();
        SetRhythm set = rhythms.of(code, by).orElse(null);
        List<PeriodReport> reports = rhythms.reports(code, by);
        Map<ActorId, String> names = people.names(Stream.concat(
                        Stream.ofNullable(set).map(SetRhythm::by),
                        reports.stream().map(PeriodReport::by))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        boolean mayReport = file.steps().contains(Step.REPORT_PERIOD);
        Rhythm rhythm = set == null ? null : set.rhythm();
        return new RhythmPanel(
                rhythm == null ? null : RhythmWords.of(rhythm),
                set == null ? null : Shown.time(set.at()),
                set == null ? null : names.getOrDefault(set.by(), ""),
                maySet(file, by),
                form(rhythm),
                reports.stream().map(each -> report(each, mayReport, names)).toList());
    }

    private boolean maySet(TaskFile file, Actor by) {
        return file.row().taskClass() == TaskClass.ONGOING
                && !file.row().code().isPart()
                && file.row().state() != WorkState.DONE
                && file.row().state() != WorkState.WITHDRAWN
                && permissions.may(by, Deed.CONFIRM_TASKS);
    }

    private static RhythmPanel.Form form(@Nullable Rhythm rhythm) {
        return rhythm == null
                ? new RhythmPanel.Form("MONTH", "1", "25")
                : new RhythmPanel.Form(
                        rhythm.every().name(), Integer.toString(rhythm.month()), Integer.toString(rhythm.day()));
    }

    private static RhythmPanel.Report report(PeriodReport each, boolean mayReport, Map<ActorId, String> names) {
        return new RhythmPanel.Report(
                each.id(),
                each.label(),
                Shown.date(each.due()),
                each.state().name(),
                each.text(),
                each.paperNumber(),
                each.at() == null ? null : Shown.time(each.at()),
                each.by() == null ? null : names.getOrDefault(each.by(), ""),
                mayReport && OPEN.contains(each.state()));
    }
}
