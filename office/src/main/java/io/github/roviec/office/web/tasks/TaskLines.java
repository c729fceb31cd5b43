package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.web.Shown;
import java.util.List;
import java.util.Map;

/// Writes tasks into the lines of a list and of the register.
final class TaskLines {

    private TaskLines() {}

    static List<TaskListPage.Line> of(
            List<TaskRow> rows,
            Map<ActorId, String> names,
            Map<TaskCode, Integer> versions,
            Map<TaskCode, Integer> months) {
        return rows.stream()
                .map(row -> new TaskListPage.Line(
                        row.code().value(),
                        versions.getOrDefault(row.code(), 0),
                        row.text(),
                        String.join("; ", row.leads()),
                        String.join("; ", row.coordinating()),
                        Shown.orEmpty(row.supervisor()),
                        monitor(row, names),
                        Shown.dateOrNull(row.due().date()),
                        row.timeliness().name(),
                        row.state().name(),
                        row.taskClass().name(),
                        row.document().value(),
                        row.documentLabel(),
                        Shown.orEmpty(row.result()),
                        row.parts(),
                        row.partsDone(),
                        months.getOrDefault(row.code(), 1)))
                .toList();
    }

    static List<RegisterPage.Line> book(List<TaskRow> rows, Map<ActorId, String> names) {
        return rows.stream()
                .map(row -> new RegisterPage.Line(
                        row.code().value(),
                        row.text(),
                        row.documentLabel(),
                        String.join("; ", row.leads()),
                        String.join("; ", row.coordinating()),
                        Shown.orEmpty(row.supervisor()),
                        monitor(row, names),
                        Shown.dateOrNull(row.originalDue()),
                        Shown.dateOrNull(row.due().date()),
                        row.state().name(),
                        row.timeliness().name(),
                        Shown.orEmpty(row.result()),
                        String.join("; ", row.products())))
                .toList();
    }

    private static String monitor(TaskRow row, Map<ActorId, String> names) {
        return row.monitor() == null ? "" : names.getOrDefault(row.monitor(), "");
    }
}
