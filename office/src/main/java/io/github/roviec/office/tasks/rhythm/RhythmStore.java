package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
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

/// The rows of `tasks.rhythm` and `tasks.period_report`.
@Component
class RhythmStore {

    /// A report is waited for from a week before its day on.
    private static final String WAITING = """
            from tasks.period_report r
            join tasks.task t on t.id = r.task_id
            where r.authority_id = :authority and r.at is null and not r.excused and r.due <= :until
              and t.state not in ('DONE', 'WITHDRAWN', 'SUSPENDED')
              and (:all or exists (select from tasks.party p
                                   where p.task_id = t.id and p.role = 'LEAD' and p.unit_id = any(:units)))
            """;

    private final JdbcClient jdbc;

    RhythmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A task that reports in a rhythm, its own or that of its whole.
    ///
    /// @param from the first day of the last period that has its report; null before the first
    record Beat(
            long task,
            AuthorityId authority,
            TaskCode code,
            Rhythm rhythm,
            LocalDate since,
            @Nullable LocalDate from,
            boolean resting) {}

    /// The words of the paper, for a whole task that is ongoing.
    Optional<String> words(AuthorityId authority, TaskCode code) {
        return jdbc.sql("""
                select due_text from tasks.task
                where authority_id = :authority and code = :code and task_class = 'ONGOING'
                  and parent_id is null and due_text is not null
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .query(String.class)
                .optional();
    }

    /// @return false where there is no such task
    boolean set(AuthorityId authority, TaskCode code, Rhythm rhythm, LocalDate since, ActorId by, Instant at) {
        return jdbc.sql("""
                insert into tasks.rhythm (task_id, authority_id, every, month, day, since, set_at, set_by)
                select id, authority_id, :every, :month, :day, :since, :at, :by
                from tasks.task where authority_id = :authority and code = :code
                on conflict (task_id) do update
                set every = excluded.every, month = excluded.month, day = excluded.day, since = excluded.since,
                    set_at = excluded.set_at, set_by = excluded.set_by
                """)
                        .param("every", rhythm.every().name())
                        .param("month", rhythm.month())
                        .param("day", rhythm.day())
                        .param("since", since)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .param("authority", authority.value())
                        .param("code", code.value())
                        .update()
                == 1;
    }

    void end(AuthorityId authority, TaskCode code) {
        jdbc.sql("""
                delete from tasks.rhythm r using tasks.task t
                where t.id = r.task_id and t.authority_id = :authority and t.code = :code
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .update();
    }

    /// From `since` on: what was not done before that day is nobody's.
    void begin(AuthorityId authority, TaskCode code, LocalDate since) {
        jdbc.sql("""
                update tasks.rhythm r set since = :since
                from tasks.task t where t.id = r.task_id and t.authority_id = :authority and t.code = :code
                """)
                .param("since", since)
                .param("authority", authority.value())
                .param("code", code.value())
                .update();
    }

    /// Takes back what a rhythm that no longer holds has asked for and nobody has reported, also of its parts.
    void takeBack(AuthorityId authority, TaskCode code, LocalDate today) {
        jdbc.sql("""
                delete from tasks.period_report r using tasks.task t, tasks.task whole
                where whole.authority_id = :authority and whole.code = :code
                  and (t.id = whole.id or t.parent_id = whole.id) and r.task_id = t.id
                  and r.at is null and r.due >= :today
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .param("today", today)
                .update();
    }

    /// While work rests nobody has to report on it.
    void excuse(AuthorityId authority, TaskCode code, boolean excused, LocalDate today) {
        jdbc.sql("""
                update tasks.period_report r set excused = :excused
                from tasks.task t
                where t.id = r.task_id and t.authority_id = :authority and t.code = :code
                  and r.at is null and r.due >= :today
                """)
                .param("excused", excused)
                .param("authority", authority.value())
                .param("code", code.value())
                .param("today", today)
                .update();
    }

    /// @param code of a task, for it and its parts alone; null means all
    List<Beat> beats(@Nullable AuthorityId authority, @Nullable TaskCode code) {
        return jdbc.sql("""
                select t.id, t.authority_id, t.code, t.state = 'SUSPENDED' as resting,
                       r.every, r.month, r.day, r.since,
                       (select max(p.period_from) from tasks.period_report p
                        where p.task_id = t.id and p.every = r.every) as last_from
                from tasks.rhythm r
                join tasks.task whole on whole.id = r.task_id
                join tasks.task t on t.id = whole.id or t.parent_id = whole.id and t.split_by is null
                where t.state not in ('DONE', 'WITHDRAWN')
                  and not exists (select from tasks.task p where p.parent_id = t.id and p.split_by is null)
                  and (cast(:code as text) is null or whole.authority_id = :authority and whole.code = :code)
                order by t.id
                """)
                .param("authority", authority == null ? 0 : authority.value())
                .param("code", code == null ? null : code.value())
                .query((row, n) -> new Beat(
                        row.getLong("id"),
                        new AuthorityId(row.getLong("authority_id")),
                        new TaskCode(row.getString("code")),
                        rhythm(row),
                        row.getObject("since", LocalDate.class),
                        row.getObject("last_from", LocalDate.class),
                        row.getBoolean("resting")))
                .list();
    }

    /// Makes the report of a period unless it is there, whoever else is making it now.
    ///
    /// @return whether it was made here
    boolean want(Beat beat, Rhythm.Period period, LocalDate due) {
        return jdbc.sql("""
                insert into tasks.period_report (task_id, authority_id, every, period_from, period_to, due, excused)
                values (:task, :authority, :every, :from, :to, :due, :excused)
                on conflict (task_id, every, period_from) do nothing
                """)
                        .param("task", beat.task())
                        .param("authority", beat.authority().value())
                        .param("every", beat.rhythm().every().name())
                        .param("from", period.from())
                        .param("to", period.to())
                        .param("due", due)
                        .param("excused", beat.resting())
                        .update()
                == 1;
    }

    /// @return empty where it is no report of that task, or was reported already
    Optional<PeriodReport> report(
            long task, long id, String text, @Nullable String paperNumber, ActorId by, Instant at, LocalDate today) {
        return jdbc.sql("""
                update tasks.period_report
                set text = :text, paper_number = :number, at = :at, by_id = :by, reported_on = :today
                where task_id = :task and id = :id and at is null
                returning *
                """)
                .param("text", text)
                .param("number", paperNumber)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("today", today)
                .param("task", task)
                .param("id", id)
                .query((row, n) -> report(row, today))
                .optional();
    }

    /// The latest first.
    List<PeriodReport> of(AuthorityId authority, TaskCode code, LocalDate today) {
        return jdbc.sql("""
                select r.* from tasks.period_report r join tasks.task t on t.id = r.task_id
                where t.authority_id = :authority and t.code = :code order by r.due desc, r.id desc
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .query((row, n) -> report(row, today))
                .list();
    }

    /// Of the task itself, or of its whole.
    Optional<SetRhythm> rhythm(AuthorityId authority, TaskCode code) {
        return jdbc
                .sql("""
                select r.* from tasks.task t join tasks.rhythm r on r.task_id in (t.id, t.parent_id)
                where t.authority_id = :authority and t.code = :code
                """)
                .param("authority", authority.value())
                .param("code", code.value())
                .query((row, n) -> new SetRhythm(
                        rhythm(row),
                        row.getObject("since", LocalDate.class),
                        row.getTimestamp("set_at").toInstant(),
                        new ActorId(row.getLong("set_by"))))
                .list()
                .stream()
                .findFirst();
    }

    List<WaitingReport> waiting(
            AuthorityId authority, @Nullable List<UnitId> units, LocalDate today, LocalDate until, int limit) {
        return waiting("""
                select t.code, t.text, r.every, r.period_from, r.due,
                       (select l.name from tasks.party l where l.task_id = t.id and l.role = 'LEAD'
                        order by l.ordinal limit 1) as lead
                """ + WAITING + "order by r.due, r.id limit :limit", authority, units, until)
                .param("limit", limit)
                .query((row, n) -> new WaitingReport(
                        new TaskCode(row.getString("code")),
                        row.getString("text"),
                        row.getString("lead"),
                        PeriodReport.label(
                                Every.valueOf(row.getString("every")), row.getObject("period_from", LocalDate.class)),
                        row.getObject("due", LocalDate.class),
                        row.getObject("due", LocalDate.class).isBefore(today)))
                .list();
    }

    int countWaiting(AuthorityId authority, @Nullable List<UnitId> units, LocalDate until) {
        return waiting("select count(*) " + WAITING, authority, units, until)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec waiting(
            String sql, AuthorityId authority, @Nullable List<UnitId> units, LocalDate until) {
        return jdbc.sql(sql)
                .param("authority", authority.value())
                .param("until", until)
                .param("all", units == null)
                .param(
                        "units",
                        units == null
                                ? new Long[0]
                                : units.stream().map(UnitId::value).toArray(Long[]::new));
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(Every.valueOf(row.getString("every")), row.getInt("month"), row.getInt("day"));
    }

    private static PeriodReport report(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        LocalDate on = row.getObject("reported_on", LocalDate.class);
        Timestamp at = row.getTimestamp("at");
        Long by = row.getObject("by_id", Long.class);
        return new PeriodReport(
                row.getLong("id"),
                Every.valueOf(row.getString("every")),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                due,
                state(due, on, row.getBoolean("excused"), today),
                row.getString("text"),
                row.getString("paper_number"),
                at == null ? null : at.toInstant(),
                by == null ? null : new ActorId(by));
    }

    private static PeriodReport.State state(LocalDate due, @Nullable LocalDate on, boolean excused, LocalDate today) {
        if (on != null) {
            return on.isAfter(due) ? PeriodReport.State.REPORTED_LATE : PeriodReport.State.REPORTED;
        }
        if (excused) {
            return PeriodReport.State.EXCUSED;
        }
        return today.isAfter(due) ? PeriodReport.State.LATE : PeriodReport.State.WAITING;
    }
}
