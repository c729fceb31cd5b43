package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.life.Life;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of {@link TaskQueries} as records.
final class TaskRows {

    private TaskRows() {}

    static TaskRow row(ResultSet row, int n) throws SQLException {
        String parent = row.getString("parent_code");
        return new TaskRow(
                new TaskCode(row.getString("code")),
                parent == null ? null : new TaskCode(parent),
                row.getString("section"),
                row.getString("text"),
                strings(row, "leads"),
                strings(row, "coordinating"),
                row.getString("supervisor_name"),
                actor(row, "monitored_by"),
                TaskClass.valueOf(row.getString("task_class")),
                new Due(
                        row.getObject("due", LocalDate.class),
                        DueBasis.valueOf(row.getString("due_basis")),
                        row.getString("due_text")),
                row.getObject("original_due", LocalDate.class),
                WorkState.valueOf(row.getString("state")),
                Timeliness.valueOf(row.getString("timeliness")),
                row.getInt("parts"),
                row.getInt("parts_done"),
                new DocumentId(row.getLong("document_id")),
                row.getString("document_label"),
                row.getTimestamp("updated_at").toInstant(),
                row.getObject("done_on", LocalDate.class),
                row.getString("result"),
                strings(row, "products"));
    }

    static Life life(ResultSet row) throws SQLException {
        String pausedFrom = row.getString("paused_from");
        return Life.of(
                WorkState.valueOf(row.getString("state")),
                actor(row, "submitted_by"),
                row.getObject("done_on", LocalDate.class),
                pausedFrom == null ? null : WorkState.valueOf(pausedFrom));
    }

    static Party party(ResultSet row) throws SQLException {
        Long unit = row.getObject("unit_id", Long.class);
        Long group = row.getObject("group_id", Long.class);
        return new Party(
                Role.valueOf(row.getString("role")),
                unit == null ? null : new UnitId(unit),
                group == null ? null : new GroupId(group),
                row.getString("name"),
                true);
    }

    static @Nullable ActorId actor(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new ActorId(id);
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
