package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Rows of `tasks.standing` and `tasks.closed_row` as records.
final class StandingRows {

    private StandingRows() {}

    static Standing row(ResultSet row, int n) throws SQLException {
        return row(row, "");
    }

    /// @param side what stands before the names of the columns
    static Standing row(ResultSet row, String side) throws SQLException {
        return new Standing(
                new TaskCode(row.getString(side + "code")),
                row.getString(side + "text"),
                new DocumentId(row.getLong(side + "document_id")),
                row.getString(side + "document_label"),
                TaskClass.valueOf(row.getString(side + "task_class")),
                WorkState.valueOf(row.getString(side + "state")),
                row.getObject(side + "original_due", LocalDate.class),
                row.getObject(side + "due", LocalDate.class),
                row.getObject(side + "done_on", LocalDate.class),
                row.getObject(side + "withdrawn_on", LocalDate.class),
                row.getObject(side + "updated_on", LocalDate.class),
                row.getString(side + "lead_name"),
                figure("", row.getString(side + "figure")),
                figure("ORIGINAL_", row.getString(side + "original")),
                figure("EXTENDED_", row.getString(side + "extended")),
                figure("", row.getString(side + "fresh")));
    }

    private static @Nullable Figure figure(String family, @Nullable String name) {
        return name == null ? null : Figure.valueOf(family + name);
    }
}
