package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of {@link EvidenceStore} as records.
final class EvidenceRows {

    private EvidenceRows() {}

    /// A row with the keys by which its contests are found and its names are asked.
    record Found(long task, @Nullable ActorId causeBy, EvidenceRow row) {}

    static Found row(ResultSet row, int n) throws SQLException {
        EvidenceRow found = new EvidenceRow(
                new TaskCode(row.getString("code")),
                row.getString("text"),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                actor(row, "person_id"),
                row.getString("person_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("inner_part"),
                row.getObject("kind_id", Long.class),
                row.getString("kind_name"),
                row.getInt("coefficient"),
                row.getInt("per"),
                row.getBigDecimal("quantity"),
                row.getBoolean("unplanned"),
                row.getObject("original_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                WorkState.valueOf(row.getString("state")),
                row.getInt("failed_reviews"),
                row.getInt("delays"),
                row.getInt("excused"),
                row.getString("cause"),
                row.getString("cause_name"),
                row.getObject("cause_on", LocalDate.class),
                List.of((String[]) row.getArray("due_changes").getArray()),
                List.of((String[]) row.getArray("products").getArray()),
                row.getInt("weighing"),
                row.getBoolean("contested"),
                List.of());
        return new Found(row.getLong("task_id"), actor(row, "cause_by"), found);
    }

    static Contest contest(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        Timestamp answered = row.getTimestamp("answered_at");
        return new Contest(
                row.getLong("id"),
                new ActorId(row.getLong("person_id")),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                outcome == null ? null : Contest.Outcome.valueOf(outcome),
                row.getString("answer"),
                actor(row, "answered_by"),
                answered == null ? null : answered.toInstant());
    }

    static EvidenceRow with(EvidenceRow row, String person, String causeBy, List<Contest> contests) {
        return new EvidenceRow(
                row.code(),
                row.text(),
                row.unit(),
                row.unitName(),
                row.person(),
                person,
                row.role(),
                row.inner(),
                row.kind(),
                row.kindName(),
                row.coefficient(),
                row.per(),
                row.quantity(),
                row.unplanned(),
                row.originalDue(),
                row.due(),
                row.doneOn(),
                row.state(),
                row.failedReviews(),
                row.delays(),
                row.excused(),
                row.cause(),
                causeBy,
                row.causeOn(),
                row.dueChanges(),
                row.products(),
                row.weighing(),
                row.contested(),
                contests);
    }

    private static @Nullable ActorId actor(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new ActorId(id);
    }
}
