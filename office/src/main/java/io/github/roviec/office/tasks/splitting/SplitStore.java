package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of parts, and who was given what.
@Component
class SplitStore {

    private static final String PART = """
            select t.code, t.text, t.officer_id, t.due, t.state,
                   tasks.timeliness(t.state, t.due, t.done_on, :today) as timeliness,
                   (select w.code from tasks.task w where w.id = t.parent_id) as parent,
                   coalesce((select l.name from tasks.party l
                             where l.task_id = t.id and l.role = 'LEAD' order by l.ordinal limit 1), '') as unit
            from tasks.task t
            """;

    private final JdbcClient jdbc;

    SplitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Whole(
            int version,
            DocumentId document,
            boolean group,
            @Nullable ActorId officer,
            @Nullable String reason) {}

    Whole whole(KnownTask task) {
        return jdbc.sql("""
                select t.version, t.document_id, t.officer_id, t.open_parts_reason,
                       exists (select from tasks.task p where p.parent_id = t.id and p.split_by is null) as is_group
                from tasks.task t where t.id = :task
                """)
                .param("task", task.id())
                .query((row, n) -> new Whole(
                        row.getInt("version"),
                        new DocumentId(row.getLong("document_id")),
                        row.getBoolean("is_group"),
                        person(row),
                        row.getString("open_parts_reason")))
                .single();
    }

    List<Part> parts(KnownTask task, LocalDate today) {
        return jdbc.sql(PART + "where t.parent_id = :task and t.split_by is not null order by t.id")
                .param("task", task.id())
                .param("today", today)
                .query(SplitStore::part)
                .list();
    }

    /// What was given to a person and is not at an end, overdue first.
    List<Part> given(AuthorityId authority, ActorId person, LocalDate today) {
        return jdbc.sql(PART + """
                where t.authority_id = :authority and t.officer_id = :person and t.state not in ('DONE', 'WITHDRAWN')
                order by t.due nulls last, t.code
                """)
                .param("authority", authority.value())
                .param("person", person.value())
                .param("today", today)
                .query(SplitStore::part)
                .list();
    }

    /// Parts that were handed in, of tasks that one of `units` answers for.
    List<Part> submitted(AuthorityId authority, List<UnitId> units, LocalDate today) {
        return jdbc.sql(PART + """
                where t.authority_id = :authority and t.state = 'SUBMITTED' and t.split_by is not null
                  and (select l.unit_id from tasks.party l
                       where l.task_id = t.parent_id and l.role = 'LEAD' and l.unit_id is not null
                       order by l.ordinal limit 1) = any(:units)
                order by t.due nulls last, t.code
                """)
                .param("authority", authority.value())
                .param("units", KnownTasks.units(units))
                .param("today", today)
                .query(SplitStore::part)
                .list();
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        String parent = row.getString("parent");
        return new Part(
                new TaskCode(row.getString("code")),
                parent == null ? null : new TaskCode(parent),
                row.getString("text"),
                row.getString("unit"),
                person(row),
                row.getObject("due", LocalDate.class),
                WorkState.valueOf(row.getString("state")),
                Timeliness.valueOf(row.getString("timeliness")));
    }

    private static @Nullable ActorId person(ResultSet row) throws SQLException {
        Long officer = row.getObject("officer_id", Long.class);
        return officer == null ? null : new ActorId(officer);
    }

    /// The next part of a task that is held; its paper, passage and leaders are those of the whole. The whole's
    /// version goes up, so that two who split at once do not overlook each other.
    ///
    /// @param officerName to whom it is given, as the timeline says it; null for a unit
    TaskCode insert(
            KnownTask whole,
            NewPart part,
            @Nullable String officerName,
            @Nullable LocalDate due,
            LocalDate today,
            ActorId by,
            Instant at) {
        int number =
                jdbc.sql("""
                select coalesce(max(substring(code from '\\.(\\d+)$')::int), 0) + 1 from tasks.task where parent_id = :whole
                """).param("whole", whole.id()).query(Integer.class).single();
        TaskCode code = new TaskCode("%s.%02d".formatted(whole.code().value(), number));
        ActorId officer = part.to().person();
        jdbc.sql("""
                with part as (
                    insert into tasks.task (authority_id, code, parent_id, document_id, document_label, start_at, end_at,
                        section, text, supervisor_name, supervisor_position, product, citations, task_class,
                        original_due, due, due_basis, due_text, given_by, supervised_by, monitored_by, state,
                        assigned_at, assigned_by, updated_at, paper_on, split_by, officer_id, officer_at)
                    select authority_id, :code, id, document_id, document_label, start_at, end_at,
                        section, :text, supervisor_name, supervisor_position, :product, citations, task_class,
                        cast(:due as date), cast(:due as date),
                        case when cast(:due as date) is null then 'NONE'
                             when cast(:due as date) = due then due_basis else 'EXPLICIT' end,
                        case when cast(:due as date) = due then due_text end, given_by, supervised_by, :by, 'ASSIGNED',
                        cast(:at as timestamptz), :by, cast(:at as timestamptz), paper_on, :by, cast(:officer as bigint),
                        case when cast(:officer as bigint) is not null then cast(:at as timestamptz) end
                    from tasks.task where id = :whole
                    returning id, authority_id),
                lead as (
                    insert into tasks.party (task_id, authority_id, ordinal, role, unit_id, name)
                    select p.id, p.authority_id, 1, 'LEAD', u.id, u.name
                    from part p join organisation.unit_on(cast(:today as date)) u on u.id = :unit),
                grown as (
                    update tasks.task set version = version + 1, updated_at = :at where id = :whole)
                insert into tasks.entry (task_id, authority_id, at, by_id, step, change)
                select id, authority_id, cast(:at as timestamptz), :by, 'ASSIGN', cast(:officerName as text) from part
                """)
                .param("code", code.value())
                .param("text", part.text())
                .param("product", part.product())
                .param("due", due)
                .param("by", by.value())
                .param("officer", officer == null ? null : officer.value())
                .param("officerName", officerName)
                .param("at", Timestamp.from(at))
                .param("today", today)
                .param("unit", part.to().unit().value())
                .param("whole", whole.id())
                .update();
        return code;
    }

    void give(KnownTask task, @Nullable ActorId officer, Instant at) {
        jdbc.sql("""
                update tasks.task set officer_id = :officer, officer_at = :at, version = version + 1, updated_at = :at
                where id = :task
                """)
                .param("officer", officer == null ? null : officer.value())
                .param("at", Timestamp.from(at))
                .param("task", task.id())
                .update();
    }
}
