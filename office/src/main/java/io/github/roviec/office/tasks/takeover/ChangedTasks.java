package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.WorkState;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a later edition of a register says otherwise than the one before.
@Component
class ChangedTasks {

    private final TakenTasks tasks;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangedTasks(TakenTasks tasks, JdbcClient jdbc, JsonMapper json) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Writes what differs; the original deadline stays as it was, and so do parts given to the units of a group.
    void change(Drafted row, List<Party> parties, TakenTasks.Import into) {
        TakenRow known = Objects.requireNonNull(row.known());
        Values values = row.values();
        boolean state =
                !known.hasParts() && touches(row, RegisterColumn.STATE, RegisterColumn.DONE_ON, RegisterColumn.RESULT);
        boolean due = touches(row, RegisterColumn.DUE, RegisterColumn.ORIGINAL_DUE);
        jdbc.sql("""
                update tasks.task
                set text = :text, document_label = :label, supervisor_name = :supervisor, result = :result,
                    monitored_by = case when :monitor then :monitoredBy else monitored_by end,
                    due = case when :dueSaid then cast(:due as date) else due end,
                    due_basis = case when :dueSaid then :basis else due_basis end,
                    due_text = case when :dueSaid then :dueText else due_text end,
                    task_class = case when :dueSaid then :class else task_class end,
                    state = case when :stateSaid then :state else state end,
                    paused_from = case when not :stateSaid then paused_from
                                       when :state = 'SUSPENDED' then 'IN_PROGRESS' end,
                    done_on = case when :stateSaid then cast(:doneOn as date) else done_on end,
                    version = version + 1, updated_at = :now
                where id = :id
                """)
                .param("id", known.task())
                .param("text", values.text())
                .param("label", values.paper())
                .param("supervisor", values.supervisor())
                .param("result", values.result())
                .param("monitor", touches(row, RegisterColumn.MONITOR))
                .param("monitoredBy", TakenTasks.value(values.monitoredBy()))
                .param("dueSaid", due)
                .param("due", values.due().date())
                .param("basis", values.due().basis().name())
                .param("dueText", values.due().text())
                .param("class", values.taskClass().name())
                .param("stateSaid", state)
                .param("state", values.state().name())
                .param("doneOn", values.state() == WorkState.DONE ? values.doneOn() : null)
                .param("now", Timestamp.from(TakenTasks.updated(into)))
                .update();
        if (touches(row, RegisterColumn.LEAD, RegisterColumn.COORDINATING)) {
            jdbc.sql("delete from tasks.party where task_id = :id")
                    .param("id", known.task())
                    .update();
            tasks.insertParties(
                    List.of(new TakenTasks.Fresh(known.code(), null, row, parties)),
                    into.by().authority());
        }
        values.products().forEach(number -> tasks.product(known.code(), number, into));
        insertChange(row, known, into);
    }

    private void insertChange(Drafted row, TakenRow known, TakenTasks.Import into) {
        String changed = row.line().changes().stream()
                .filter(change -> !known.keeps(change.column()))
                .map(change -> change.before() + " → " + change.after())
                .collect(Collectors.joining("\n"));
        jdbc.sql("""
                insert into tasks.entry (task_id, authority_id, at, by_id, step, text, change)
                values (:task, :authority, :at, :by, :step, :text, :change)
                """)
                .param("change", changed)
                .param("task", known.task())
                .param("authority", into.by().authority().value())
                .param("at", Timestamp.from(into.now()))
                .param("by", into.by().id().value())
                .param("step", Step.TAKE_OVER.name())
                .param("text", into.fileName() + " #" + row.row().number())
                .update();
        jdbc.sql("""
                update tasks.taken_row r
                set cells = r.cells || cast(:cells as jsonb), number = :number, takeover_id = :takeover,
                    task_version = (select t.version from tasks.task t where t.id = r.task_id)
                where task_id = :task
                """)
                .param("task", known.task())
                .param("cells", json.writeValueAsString(blanked(row)))
                .param("number", row.row().number())
                .param("takeover", into.id())
                .update();
    }

    /// What changed to nothing must be remembered as nothing; what was not taken over is told again next time.
    private static Map<String, String> blanked(Drafted row) {
        Map<String, String> cells = TakenTasks.cells(row.row());
        TakenRow known = Objects.requireNonNull(row.known());
        cells.keySet().removeIf(column -> known.keeps(RegisterColumn.valueOf(column)));
        row.columns().forEach(column -> cells.putIfAbsent(column.name(), ""));
        return cells;
    }

    private static boolean touches(Drafted row, RegisterColumn... columns) {
        return List.of(columns).stream().anyMatch(row.columns()::contains);
    }
}
