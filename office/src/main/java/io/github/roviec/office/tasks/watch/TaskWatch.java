package io.github.roviec.office.tasks.watch;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads tasks for the rooms that act when a day passes.
@Component
@Transactional(readOnly = true)
public class TaskWatch {

    private static final String ROW = """
            select t.code, t.text, t.task_class, t.state, t.due, t.updated_at, t.parent_id is not null as part,
                   exists (select from tasks.task p where p.parent_id = t.id and p.split_by is null) as whole,
                   t.split_by is not null as inner_part,
                   array(select p.unit_id from tasks.party p
                         where p.task_id = t.id and p.role = 'LEAD' and p.unit_id is not null
                         order by p.ordinal) as leads,
                   array(select p.unit_id from tasks.party p
                         where p.task_id = t.id and p.role = 'COORDINATING' and p.unit_id is not null
                         order by p.ordinal) as coordinating,
                   case when t.officer_id is null
                        then array(select distinct e.by_id from tasks.entry e
                                   where e.task_id = t.id and e.step in ('ACKNOWLEDGE', 'PROGRESS', 'SUBMIT'))
                        else array[t.officer_id] end as workers,
                   t.assigned_by, t.given_by, t.supervised_by, t.monitored_by
            from tasks.task t
            where t.authority_id = :authority
            """;

    private final JdbcClient jdbc;

    TaskWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that there are, by code.
    public Map<TaskCode, WatchedTask> tasks(AuthorityId authority, Collection<TaskCode> codes) {
        return jdbc
                .sql(ROW + "and t.code = any(:codes)")
                .param("authority", authority.value())
                .param("codes", codes.stream().map(TaskCode::value).toArray(String[]::new))
                .query(TaskWatch::row)
                .list()
                .stream()
                .collect(Collectors.toMap(WatchedTask::code, Function.identity()));
    }

    /// Tasks on which the units still have to act, in the order of their codes.
    ///
    /// @param after the last one of the page before; null for the first page
    public List<WatchedTask> open(AuthorityId authority, @Nullable TaskCode after, int limit) {
        return jdbc.sql(ROW + """
                and t.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED') and t.code > :after
                order by t.code limit :limit
                """)
                .param("authority", authority.value())
                .param("after", after == null ? "" : after.value())
                .param("limit", limit)
                .query(TaskWatch::row)
                .list();
    }

    /// Open tasks with a deadline, the nearest first and at most 1.000: those that one of `units` leads, and those that
    /// `person` watches for the office, assigned, gave or supervises (of a group's task the whole).
    ///
    /// @param person null for who does not act for the whole authority
    public List<WatchedTask> deadlines(AuthorityId authority, Collection<UnitId> units, @Nullable ActorId person) {
        return jdbc.sql(ROW + """
                and t.state not in ('DONE', 'WITHDRAWN', 'REFUSED') and t.due is not null
                and (exists (select from tasks.party p
                             where p.task_id = t.id and p.role = 'LEAD' and p.unit_id = any(:units))
                     or t.parent_id is null
                        and cast(:person as bigint) in (t.monitored_by, t.assigned_by, t.given_by, t.supervised_by))
                order by t.due, t.code limit 1000
                """)
                .param("authority", authority.value())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("person", person == null ? null : person.value())
                .query(TaskWatch::row)
                .list();
    }

    /// Tasks not handed in that were due before `day`, by unit and deadline. Of a group's task its parts, one for each
    /// unit; what two units lead stands with the first, which answers for it. What a head split off stands with the
    /// whole.
    public List<LateTask> late(AuthorityId authority, LocalDate day) {
        return jdbc.sql("""
                select t.code, t.text, t.document_label, t.due, t.state, lead.unit_id,
                       coalesce(lead.name, '') as unit_name,
                       (select max(e.at) from tasks.entry e
                        where e.task_id = t.id and e.step in ('PROGRESS', 'SUBMIT')) as last_report
                from tasks.task t
                left join lateral (select p.unit_id, p.name from tasks.party p
                                   where p.task_id = t.id and p.role = 'LEAD' order by p.ordinal limit 1) lead on true
                where t.authority_id = :authority and t.due < :day
                  and t.state in ('ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
                  and t.split_by is null
                  and not exists (select from tasks.task p where p.parent_id = t.id and p.split_by is null)
                order by unit_name, t.due, t.code
                """)
                .param("authority", authority.value())
                .param("day", day)
                .query((row, n) -> new LateTask(
                        new TaskCode(row.getString("code")),
                        row.getString("text"),
                        row.getString("document_label"),
                        row.getObject("unit_id") == null ? null : new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        row.getObject("due", LocalDate.class),
                        WorkState.valueOf(row.getString("state")),
                        row.getTimestamp("last_report") == null
                                ? null
                                : row.getTimestamp("last_report").toInstant()))
                .list();
    }

    private static WatchedTask row(ResultSet row, int n) throws SQLException {
        return new WatchedTask(
                new TaskCode(row.getString("code")),
                row.getString("text"),
                TaskClass.valueOf(row.getString("task_class")),
                WorkState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("updated_at").toInstant(),
                row.getBoolean("part"),
                row.getBoolean("whole"),
                row.getBoolean("inner_part"),
                many(row, "leads", UnitId::new),
                many(row, "coordinating", UnitId::new),
                Set.copyOf(many(row, "workers", ActorId::new)),
                new ActorId(row.getLong("assigned_by")),
                one(row, "given_by"),
                one(row, "supervised_by"),
                one(row, "monitored_by"));
    }

    private static <T> List<T> many(ResultSet row, String column, Function<Long, T> of) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray()).map(of).toList();
    }

    private static @Nullable ActorId one(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new ActorId(id);
    }
}
