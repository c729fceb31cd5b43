package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.contribution.Contribution.Kind;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes `tasks.contribution` and its entries. The task is held meanwhile ({@link
/// io.github.roviec.office.tasks.KnownTasks#held}), so a version read is the version written.
@Component
class ContributionStore {

    private final JdbcClient jdbc;

    ContributionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record State(
            int version,
            boolean acknowledged,
            boolean asked,
            boolean given,
            @Nullable LocalDate urgedOn) {}

    /// As it stands; makes the row where there is none.
    State take(KnownTask task, UnitId unit, AuthorityId authority) {
        jdbc.sql("""
                insert into tasks.contribution (task_id, unit_id, authority_id) values (:task, :unit, :authority)
                on conflict do nothing
                """)
                .param("task", task.id())
                .param("unit", unit.value())
                .param("authority", authority.value())
                .update();
        return jdbc.sql("select * from tasks.contribution where task_id = :task and unit_id = :unit")
                .param("task", task.id())
                .param("unit", unit.value())
                .query((row, n) -> new State(
                        row.getInt("version"),
                        row.getTimestamp("acknowledged_at") != null,
                        row.getTimestamp("asked_at") != null,
                        row.getTimestamp("given_at") != null,
                        row.getObject("urged_on", LocalDate.class)))
                .single();
    }

    void acknowledged(KnownTask task, UnitId unit, Instant at) {
        jdbc.sql("""
                update tasks.contribution
                set version = version + 1, acknowledged_at = coalesce(acknowledged_at, :at)
                where task_id = :task and unit_id = :unit
                """)
                .param("at", Timestamp.from(at))
                .param("task", task.id())
                .param("unit", unit.value())
                .update();
    }

    void asked(KnownTask task, UnitId unit, @Nullable String words, LocalDate due, Instant at) {
        jdbc.sql("""
                update tasks.contribution
                set version = version + 1, asked = :words, due = :due, asked_at = :at, given_at = null, urged_on = null
                where task_id = :task and unit_id = :unit
                """)
                .param("words", words)
                .param("due", due)
                .param("at", Timestamp.from(at))
                .param("task", task.id())
                .param("unit", unit.value())
                .update();
    }

    void urged(KnownTask task, UnitId unit, LocalDate on) {
        jdbc.sql("update tasks.contribution set urged_on = :on where task_id = :task and unit_id = :unit")
                .param("on", on)
                .param("task", task.id())
                .param("unit", unit.value())
                .update();
    }

    /// Who gives has acknowledged.
    void given(KnownTask task, UnitId unit, Instant at) {
        jdbc.sql("""
                update tasks.contribution
                set version = version + 1, given_at = :at, acknowledged_at = coalesce(acknowledged_at, :at)
                where task_id = :task and unit_id = :unit
                """)
                .param("at", Timestamp.from(at))
                .param("task", task.id())
                .param("unit", unit.value())
                .update();
    }

    /// A line of its history.
    record Entry(
            Kind kind,
            @Nullable String text,
            @Nullable LocalDate due,
            @Nullable FileId file,
            @Nullable String fileName,
            @Nullable String paperNumber) {

        static Entry of(Kind kind, @Nullable String text, @Nullable LocalDate due) {
            return new Entry(kind, text, due, null, null, null);
        }
    }

    void note(KnownTask task, UnitId unit, AuthorityId authority, Entry entry, ActorId by, Instant at) {
        jdbc.sql("""
                insert into tasks.contribution_entry
                    (task_id, unit_id, authority_id, at, by_id, kind, text, due, file_sha256, file_name, paper_number)
                values (:task, :unit, :authority, :at, :by, :kind, :text, :due, :file, :fileName, :number)
                """)
                .param("task", task.id())
                .param("unit", unit.value())
                .param("authority", authority.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("kind", entry.kind().name())
                .param("text", entry.text())
                .param("due", entry.due())
                .param("file", entry.file() == null ? null : entry.file().sha256())
                .param("fileName", entry.fileName())
                .param("number", entry.paperNumber())
                .update();
    }
}
