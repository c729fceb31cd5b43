package io.github.roviec.office.tasks.delay;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `tasks.delay_report`, and whose is missing.
@Component
class DelayStore {

    /// A deadline has come when its day has: on that day the lead can still hand in, or already say why not. The
    /// units of a group report on their parts; what a head split off is the unit's own affair.
    private static final String OWED = """
            from tasks.task t
            left join lateral (select max(r.commitment) as commitment from tasks.delay_report r
                               where r.task_id = t.id and r.due = t.due) said on true
            where t.authority_id = :authority
              and t.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
              and t.due <= :today
              and (said.commitment is null or said.commitment < :today)
              and not exists (select from tasks.task p where p.parent_id = t.id and p.split_by is null)
              and (not :all or t.split_by is null)
              and (:all or exists (select from tasks.party p
                                   where p.task_id = t.id and p.role = 'LEAD' and p.unit_id = any(:units)))
            """;

    private final JdbcClient jdbc;

    DelayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AuthorityId authority, DelayReport report) {
        jdbc.sql("""
                insert into tasks.delay_report (task_id, authority_id, due, reason, objective, words, commitment, at, by_id)
                values (:task, :authority, :due, :reason, :objective, :words, :commitment, :at, :by)
                """)
                .param("task", report.task())
                .param("authority", authority.value())
                .param("due", report.due())
                .param("reason", report.reason())
                .param("objective", report.objective())
                .param("words", report.words())
                .param("commitment", report.commitment())
                .param("at", Timestamp.from(report.at()))
                .param("by", report.by().value())
                .update();
    }

    /// Oldest first.
    List<DelayReport> of(AuthorityId authority, TaskCode task) {
        return jdbc.sql("""
                select r.* from tasks.delay_report r join tasks.task t on t.id = r.task_id
                where t.authority_id = :authority and t.code = :code order by r.id
                """)
                .param("authority", authority.value())
                .param("code", task.value())
                .query(DelayStore::report)
                .list();
    }

    Map<TaskCode, DelayReport> last(AuthorityId authority, Collection<TaskCode> tasks) {
        Map<TaskCode, DelayReport> last = new HashMap<>();
        jdbc.sql("""
                select distinct on (r.task_id) t.code, r.*
                from tasks.delay_report r join tasks.task t on t.id = r.task_id
                where t.authority_id = :authority and t.code = any(:codes)
                order by r.task_id, r.id desc
                """)
                .param("authority", authority.value())
                .param("codes", tasks.stream().map(TaskCode::value).toArray(String[]::new))
                .query((row, n) -> Map.entry(new TaskCode(row.getString("code")), report(row, n)))
                .list()
                .forEach(each -> last.put(each.getKey(), each.getValue()));
        return last;
    }

    /// @return empty where it is no report of that task, its reason is not objective, or it is confirmed already
    Optional<DelayReport> confirm(AuthorityId authority, TaskCode task, long id, ActorId by, Instant at) {
        return jdbc.sql("""
                update tasks.delay_report r set confirmed_by = :by, confirmed_at = :at
                from tasks.task t
                where t.id = r.task_id and t.authority_id = :authority and t.code = :code
                  and r.id = :id and r.objective and r.confirmed_by is null and r.denied_by is null
                returning r.*
                """)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("authority", authority.value())
                .param("code", task.value())
                .param("id", id)
                .query(DelayStore::report)
                .optional();
    }

    /// @return empty as {@link #confirm}
    Optional<DelayReport> deny(AuthorityId authority, TaskCode task, long id, String answer, ActorId by, Instant at) {
        return jdbc.sql("""
                update tasks.delay_report r set denied_by = :by, denied_at = :at, answer = :answer
                from tasks.task t
                where t.id = r.task_id and t.authority_id = :authority and t.code = :code
                  and r.id = :id and r.objective and r.confirmed_by is null and r.denied_by is null
                returning r.*
                """)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("answer", answer)
                .param("authority", authority.value())
                .param("code", task.value())
                .param("id", id)
                .query(DelayStore::report)
                .optional();
    }

    /// @param units whose reports; null means all of the authority
    List<OwedReport> owed(AuthorityId authority, @Nullable List<UnitId> units, LocalDate today, int limit) {
        return owing("""
                select t.code, t.text, t.due, said.commitment,
                       (select l.name from tasks.party l where l.task_id = t.id and l.role = 'LEAD'
                        order by l.ordinal limit 1) as lead
                """ + OWED + "order by t.due, t.code limit :limit", authority, units, today)
                .param("limit", limit)
                .query((row, n) -> new OwedReport(
                        new TaskCode(row.getString("code")),
                        row.getString("text"),
                        row.getString("lead"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("commitment", LocalDate.class)))
                .list();
    }

    int countOwed(AuthorityId authority, @Nullable List<UnitId> units, LocalDate today) {
        return owing("select count(*) " + OWED, authority, units, today)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec owing(
            String sql, AuthorityId authority, @Nullable List<UnitId> units, LocalDate today) {
        return jdbc.sql(sql)
                .param("authority", authority.value())
                .param("today", today)
                .param("all", units == null)
                .param(
                        "units",
                        units == null
                                ? new Long[0]
                                : units.stream().map(UnitId::value).toArray(Long[]::new));
    }

    private static DelayReport report(ResultSet row, int n) throws SQLException {
        return new DelayReport(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getObject("due", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("objective"),
                row.getString("words"),
                row.getObject("commitment", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                new ActorId(row.getLong("by_id")),
                person(row, "confirmed_by"),
                time(row, "confirmed_at"),
                person(row, "denied_by"),
                time(row, "denied_at"),
                row.getString("answer"));
    }

    private static @Nullable ActorId person(ResultSet row, String column) throws SQLException {
        Long person = row.getObject(column, Long.class);
        return person == null ? null : new ActorId(person);
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
