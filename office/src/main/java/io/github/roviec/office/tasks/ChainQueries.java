package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What hangs together with a task, for one reader.
@Component
class ChainQueries {

    /// The whole of the task that is looked at, and the units whose parts are meant when it is a part.
    private static final String SEEN = """
            seen as (
                select t.id, coalesce(t.parent_id, t.id) as whole,
                       case when t.parent_id is null then array[]::bigint[]
                            else array(select p.unit_id from tasks.party p
                                       where p.task_id = t.id and p.role = 'LEAD' and p.unit_id is not null) end as units
                from tasks.task t
                where t.authority_id = :authority and t.code = :code)
            """;

    /// In the place of the whole `w`, the part of the units that are meant, where there is one. `offset 0` has it
    /// found by its key: the planner takes these few for many and would go through every task.
    private static final String OWN_PART = """
            left join lateral (select p.id from tasks.task p
                               join tasks.party m on m.task_id = p.id and m.role = 'LEAD'
                               where p.parent_id = w.id and m.unit_id = any(seen.units)
                               order by p.id limit 1) part on true
            cross join lateral (select * from tasks.task o where o.id = coalesce(part.id, w.id) offset 0) t
            """;

    private static final String SHOWN = """
            tasks.timeliness(t.state, t.due, t.done_on, :today) as timeliness, t.state,
            array(select l.name from tasks.party l where l.task_id = t.id and l.role = 'LEAD' order by l.ordinal) as leads,
            case when :all or exists (select from tasks.party v where v.task_id = t.id and v.unit_id = any(:visible))
                 then t.code end as code
            """;

    static final String CHAIN =
            "with recursive " + SEEN + """
            , back (id) as (
                select whole from seen
                union select l.continues_id from back join tasks.link l on l.task_id = back.id),
            forth (id) as (
                select whole from seen
                union select l.task_id from forth join tasks.link l on l.continues_id = forth.id)
            select w.paper_on, w.document_id, w.document_label, w.id = seen.whole as own,
                   exists (select from forth where forth.id = w.id) as later,
            """ + SHOWN + """
            from (select id from back union select id from forth) as chain
            join tasks.task w on w.id = chain.id
            cross join seen
            """ + OWN_PART + "order by w.paper_on, w.document_id, w.id";

    static final String SHARED = "with " + SEEN + "select " + SHOWN + """
            from seen
            join tasks.task o on o.id = seen.whole
            join tasks.task w on w.objective = o.objective and w.id <> o.id and w.parent_id is null
                                 and w.authority_id = :authority and w.state <> 'WITHDRAWN'
            """ + OWN_PART + "order by w.start_at, w.id";

    private final JdbcClient jdbc;

    ChainQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Chain chain(TaskCode code, Scope scope) {
        return new Chain(seen(CHAIN, code, scope).query(ChainQueries::link).list());
    }

    private static Chain.Link link(ResultSet row, int n) throws SQLException {
        boolean own = row.getBoolean("own");
        return new Chain.Link(
                code(row),
                new DocumentId(row.getLong("document_id")),
                row.getString("document_label"),
                row.getObject("paper_on", LocalDate.class),
                WorkState.valueOf(row.getString("state")),
                Timeliness.valueOf(row.getString("timeliness")),
                TaskRows.strings(row, "leads"),
                own,
                !own && row.getBoolean("later"));
    }

    List<SharedTask> shared(TaskCode code, Scope scope) {
        return seen(SHARED, code, scope)
                .query((row, n) -> new SharedTask(
                        code(row),
                        TaskRows.strings(row, "leads"),
                        WorkState.valueOf(row.getString("state")),
                        Timeliness.valueOf(row.getString("timeliness"))))
                .list();
    }

    private StatementSpec seen(String sql, TaskCode code, Scope scope) {
        List<UnitId> units = scope.units();
        return jdbc.sql(sql)
                .param("authority", scope.authority().value())
                .param("code", code.value())
                .param("today", scope.today())
                .param("all", units == null)
                .param(
                        "visible",
                        units == null
                                ? new Long[0]
                                : units.stream().map(UnitId::value).toArray(Long[]::new));
    }

    private static @Nullable TaskCode code(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null ? null : new TaskCode(code);
    }
}
