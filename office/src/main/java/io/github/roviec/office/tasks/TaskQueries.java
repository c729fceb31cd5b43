package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Tasks as people look for them. The conditions of a list stand in one place, {@link #WANTED}, so that every number
/// counts exactly the list behind it.
@Component
class TaskQueries {

    /// A list for the whole authority shows a group's task once; a list for a unit shows that unit's part.
    private static final String WANTED = """
            from tasks.task t
            where t.authority_id = :authority
              and (cast(:code as text) is null or t.code = :code)
              and (cast(:parent as text) is null or t.parent_id = cast(:parent as bigint))
              and (cast(:code as text) is not null or cast(:parent as text) is not null or t.state <> 'WITHDRAWN'
                   or 'WITHDRAWN' = any(:states))
              and (cast(:code as text) is not null or cast(:parent as text) is not null
                   or not (:all and cast(:unit as bigint) is null) or t.parent_id is null)
              and (:all or exists (select from tasks.party p
                                   where p.task_id = t.id and p.unit_id = any(:visible)))
              and (cast(:unit as bigint) is null
                   or exists (select from tasks.party p
                              where p.task_id = t.id and p.unit_id = cast(:unit as bigint)
                                and (cast(:role as text) is null or p.role = :role)))
              and (cardinality(:states) = 0 or t.state = any(:states))
              and (cardinality(:timeliness) = 0
                   or tasks.timeliness(t.state, t.due, t.done_on, :today) = any(:timeliness))
              and (cast(:class as text) is null or t.task_class = :class)
              and (cast(:dueFrom as date) is null or t.due >= cast(:dueFrom as date))
              and (cast(:dueTo as date) is null or t.due <= cast(:dueTo as date))
              and (cast(:document as bigint) is null or t.document_id = cast(:document as bigint))
              and (cast(:text as text) is null
                   or base.plain(:text) <> ''
                      and (position(base.fold(:text) in t.search) > 0
                           and (base.fold(:text) = base.plain(:text)
                                or position(base.plain(:text) in base.plain(
                                       concat_ws(' ', t.code, t.text, t.document_label, t.result))) > 0)
                           or exists (select from tasks.party p
                                      where p.task_id = t.id
                                        and position(base.fold(:text) in base.fold(p.name)) > 0)))
              and (not :given or t.given_by = :me)
              and (not :waiting or case
                       when :confirms then t.state = 'SUBMITTED'
                            and (not :leader or t.given_by = :me or t.supervised_by = :me)
                       else t.state in ('ASSIGNED', 'RETURNED')
                            and exists (select from tasks.party p
                                        where p.task_id = t.id and p.role = 'LEAD' and p.unit_id = any(:visible)) end)
            """;

    private static final String ROW = """
            select t.*,
                   tasks.timeliness(t.state, t.due, t.done_on, :today) as timeliness,
                   (select p.code from tasks.task p where p.id = t.parent_id) as parent_code,
                   array(select p.name from tasks.party p
                         where p.task_id = t.id and p.role = 'LEAD' order by p.ordinal) as leads,
                   array(select p.name from tasks.party p
                         where p.task_id = t.id and p.role = 'COORDINATING'
                           and (p.unit_id is null or p.group_id is null) order by p.ordinal) as coordinating,
                   (select count(*) from tasks.task p where p.parent_id = t.id and p.state <> 'WITHDRAWN') as parts,
                   (select count(*) from tasks.task p where p.parent_id = t.id and p.state = 'DONE') as parts_done,
                   array(select concat_ws(' - ', r.paper_number, r.file_name) from tasks.product r
                         where r.task_id = t.id order by r.id) as products
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskRow> list(Scope scope, Page page) {
        return wanted(ROW + WANTED + """
                order by tasks.timeliness(t.state, t.due, t.done_on, :today) <> 'OVERDUE', t.state in ('DONE', 'WITHDRAWN'),
                         t.due nulls last, t.code
                limit :limit offset :offset
                """, scope, null, null)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(TaskRows::row)
                .list();
    }

    List<TaskCount> counts(Scope scope) {
        return wanted("""
                select t.state, tasks.timeliness(t.state, t.due, t.done_on, :today) as timeliness, t.task_class,
                       count(*) as tasks
                """ + WANTED + "group by 1, 2, 3", scope, null, null)
                .query((row, n) -> new TaskCount(
                        WorkState.valueOf(row.getString("state")),
                        Timeliness.valueOf(row.getString("timeliness")),
                        TaskClass.valueOf(row.getString("task_class")),
                        row.getInt("tasks")))
                .list();
    }

    Optional<TaskFile> file(TaskCode code, Scope scope) {
        return wanted(ROW + WANTED, scope, code, null)
                .query((row, n) -> file(row, scope))
                .optional();
    }

    private TaskFile file(ResultSet row, Scope scope) throws SQLException {
        long id = row.getLong("id");
        return new TaskFile(
                TaskRows.row(row, 0),
                row.getInt("version"),
                TaskRows.life(row),
                parties(id),
                row.getString("supervisor_name"),
                row.getString("supervisor_position"),
                row.getString("product"),
                row.getString("no_product"),
                TaskRows.strings(row, "citations"),
                row.getInt("start_at"),
                row.getInt("end_at"),
                row.getTimestamp("assigned_at").toInstant(),
                new ActorId(row.getLong("assigned_by")),
                TaskRows.actor(row, "submitted_by"),
                wanted(ROW + WANTED + "order by t.id", scope, null, id)
                        .query(TaskRows::row)
                        .list(),
                history(id),
                products(id),
                Set.of());
    }

    private StatementSpec wanted(String sql, Scope scope, @Nullable TaskCode code, @Nullable Long parent) {
        TaskFilter filter = scope.filter();
        PostKind post = scope.by().post();
        return jdbc.sql(sql)
                .param("authority", scope.authority().value())
                .param("today", scope.today())
                .param("code", code == null ? null : code.value())
                .param("parent", parent == null ? null : parent.toString())
                .param("all", scope.units() == null)
                .param(
                        "visible",
                        scope.units() == null
                                ? new Long[0]
                                : scope.units().stream().map(UnitId::value).toArray(Long[]::new))
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("role", name(filter.role()))
                .param("states", names(filter.states()))
                .param("timeliness", names(filter.timeliness()))
                .param("class", name(filter.taskClass()))
                .param("dueFrom", filter.dueFrom())
                .param("dueTo", filter.dueTo())
                .param(
                        "document",
                        filter.document() == null ? null : filter.document().value())
                .param(
                        "text",
                        filter.text() == null || filter.text().isBlank()
                                ? null
                                : filter.text().strip())
                .param("given", filter.mine() == TaskFilter.Mine.GIVEN)
                .param("waiting", filter.mine() == TaskFilter.Mine.WAITING)
                .param("confirms", scope.units() == null)
                .param("leader", post == PostKind.LEADER)
                .param("me", scope.by().id().value());
    }

    private List<Party> parties(long task) {
        return jdbc.sql("select * from tasks.party where task_id = :task order by ordinal")
                .param("task", task)
                .query((row, n) -> TaskRows.party(row))
                .list();
    }

    private List<Entry> history(long task) {
        return jdbc.sql("select * from tasks.entry where task_id = :task order by id")
                .param("task", task)
                .query((row, n) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        new ActorId(row.getLong("by_id")),
                        Step.valueOf(row.getString("step")),
                        row.getString("text"),
                        row.getString("change")))
                .list();
    }

    private List<Product> products(long task) {
        return jdbc.sql("select * from tasks.product where task_id = :task order by id")
                .param("task", task)
                .query((row, n) -> {
                    String file = row.getString("file_sha256");
                    return new Product(
                            file == null ? null : new FileId(file),
                            row.getString("file_name"),
                            row.getString("paper_number"),
                            row.getTimestamp("at").toInstant(),
                            new ActorId(row.getLong("by_id")));
                })
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
