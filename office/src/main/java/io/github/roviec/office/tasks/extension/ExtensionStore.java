package io.github.roviec.office.tasks.extension;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `tasks.extension` and of the policies.
@Component
class ExtensionStore {

    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long task, AuthorityId authority, Extension asked) {
        jdbc.sql("""
                insert into tasks.extension
                    (task_id, authority_id, due, wished, reason, objective, words, asked_at, asked_by)
                values (:task, :authority, :due, :wished, :reason, :objective, :words, :at, :by)
                """)
                .param("task", task)
                .param("authority", authority.value())
                .param("due", asked.due())
                .param("wished", asked.wished())
                .param("reason", asked.reason())
                .param("objective", asked.objective())
                .param("words", asked.words())
                .param("at", Timestamp.from(asked.askedAt()))
                .param("by", asked.askedBy().value())
                .update();
    }

    void decide(
            long id,
            Extension.State state,
            @Nullable LocalDate granted,
            @Nullable String answer,
            ActorId by,
            Instant at) {
        jdbc.sql("""
                update tasks.extension
                set state = :state, granted = :granted, answer = :answer, decided_by = :by, decided_at = :at
                where id = :id and state = 'ASKED'
                """)
                .param("state", state.name())
                .param("granted", granted)
                .param("answer", answer)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// What was asked and not decided has no meaning any more.
    void lapse(AuthorityId authority, TaskCode task, ActorId by, Instant at) {
        jdbc.sql("""
                update tasks.extension e
                set state = 'LAPSED', decided_by = :by, decided_at = :at
                from tasks.task t
                where t.id = e.task_id and t.authority_id = :authority and t.code = :code and e.state = 'ASKED'
                """)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("authority", authority.value())
                .param("code", task.value())
                .update();
    }

    /// Oldest first.
    List<Extension> of(AuthorityId authority, TaskCode task) {
        return jdbc.sql("""
                select e.* from tasks.extension e join tasks.task t on t.id = e.task_id
                where t.authority_id = :authority and t.code = :code order by e.id
                """)
                .param("authority", authority.value())
                .param("code", task.value())
                .query(ExtensionStore::extension)
                .list();
    }

    Optional<Extension> open(long task) {
        return jdbc.sql("select * from tasks.extension where task_id = :task and state = 'ASKED'")
                .param("task", task)
                .query(ExtensionStore::extension)
                .optional();
    }

    int approved(long task) {
        return jdbc.sql("select count(*) from tasks.extension where task_id = :task and state = 'APPROVED'")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    ExtensionPolicy policy(AuthorityId authority) {
        return jdbc.sql("select * from tasks.extension_policy where authority_id = :authority")
                .param("authority", authority.value())
                .query((row, n) -> new ExtensionPolicy(
                        row.getInt("days_before"), row.getInt("most"), row.getBoolean("words_required")))
                .optional()
                .orElse(ExtensionPolicy.USUAL);
    }

    void set(AuthorityId authority, ExtensionPolicy policy) {
        jdbc.sql("""
                insert into tasks.extension_policy (authority_id, days_before, most, words_required)
                values (:authority, :days, :most, :words)
                on conflict (authority_id) do update
                set days_before = excluded.days_before, most = excluded.most, words_required = excluded.words_required
                """)
                .param("authority", authority.value())
                .param("days", policy.daysBefore())
                .param("most", policy.most())
                .param("words", policy.wordsRequired())
                .update();
    }

    private static Extension extension(ResultSet row, int n) throws SQLException {
        Timestamp decidedAt = row.getTimestamp("decided_at");
        Long decidedBy = row.getObject("decided_by", Long.class);
        return new Extension(
                row.getLong("id"),
                row.getObject("due", LocalDate.class),
                row.getObject("wished", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("objective"),
                row.getString("words"),
                row.getTimestamp("asked_at").toInstant(),
                new ActorId(row.getLong("asked_by")),
                Extension.State.valueOf(row.getString("state")),
                row.getObject("granted", LocalDate.class),
                row.getString("answer"),
                decidedAt == null ? null : decidedAt.toInstant(),
                decidedBy == null ? null : new ActorId(decidedBy));
    }
}
