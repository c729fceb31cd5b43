package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Tasks as people look for them. The conditions of a list stand in one place, {@link ListSql}, so that every number
/// counts exactly the list behind it.
@Component
class TaskQueries {

    private static final String ROW = """
            select t.*,
                   tasks.timeliness(t.state, t.due, t.done_on, :today) as timeliness,
                   (select p.code from tasks.task p where p.id = t.parent_id) as parent_code,
                   array(select p.name from tasks.party p
                         where p.task_id = t.id and p.role = 'LEAD' order by p.ordinal) as leads,
                   array(select p.name from tasks.party p
                         where p.task_id = t.id and p.role = 'COORDINATING'
                           and (p.unit_id is null or p.group_id is null) order by p.ordinal) as coordinating,
                   part.parts, part.parts_done,
                   array(select concat_ws(' - ', r.paper_number, r.file_name) from tasks.product r
                         where r.task_id = t.id order by r.id) as products
            """;

    private static final String PARTS = """
            cross join lateral (
                select count(*) filter (where p.state <> 'WITHDRAWN') as parts,
                       count(*) filter (where p.state = 'DONE') as parts_done
                from tasks.task p where p.parent_id = t.id) part
            """;

    /// What the reader of a task or of a part of it may see.
    private static final String SEEN = """
            (:all or exists (select from tasks.sight v where v.task_id = t.id and v.unit_id = any(:visible)))
            """;

    private final JdbcClient jdbc;

    TaskQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The page is cut from an index; only its rows are looked at closely.
    List<TaskRow> list(Scope scope, Page page) {
        ListSql wanted = wanted(scope);
        return jdbc.sql(listSql(wanted))
                .params(wanted.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(TaskRows::row)
                .list();
    }

    static String listSql(ListSql wanted) {
        return ROW + "from (select " + wanted.id() + " as id, s.place\n" + wanted.from() + """
                order by s.place, %s limit :limit offset :offset) as page
                join tasks.task t on t.id = page.id
                """.formatted(wanted.id())
                + PARTS + "order by page.place, page.id";
    }

    List<TaskCount> counts(Scope scope) {
        ListSql wanted = wanted(scope);
        return counted(countSql(wanted), wanted);
    }

    /// A page of `scope`, and the numbers of `every`, which is `scope` in whatever state. Words are looked for once.
    TaskListing listing(Scope scope, Scope every, Page page) {
        ListSql wanted = wanted(every);
        if (!wanted.looksForWords()) {
            return new TaskListing(list(scope, page), new TaskGlance(counted(countSql(wanted), wanted), false));
        }
        FoundTasks found = found(wanted);
        return new TaskListing(
                found.page(scope.filter(), page)
                        .map(shown -> rows(shown, scope))
                        .orElseGet(() -> list(scope, page)),
                found.glance());
    }

    TaskGlance glance(Scope scope) {
        ListSql wanted = wanted(scope);
        return wanted.looksForWords()
                ? found(wanted).glance()
                : new TaskGlance(counted(countSql(wanted), wanted), false);
    }

    private FoundTasks found(ListSql wanted) {
        return new FoundTasks(jdbc.sql(foundSql(wanted))
                .params(wanted.parameters())
                .query((row, n) -> new FoundTasks.Found(row.getLong("id"), count(row, 1)))
                .list());
    }

    private List<TaskRow> rows(List<Long> tasks, Scope scope) {
        return jdbc.sql(ROW + "from unnest(:tasks) with ordinality as page (id, place)\n"
                        + "join tasks.task t on t.id = page.id\n" + PARTS + "order by page.place")
                .param("tasks", tasks.toArray(Long[]::new))
                .param("today", scope.today())
                .query(TaskRows::row)
                .list();
    }

    private List<TaskCount> counted(String sql, ListSql wanted) {
        return jdbc.sql(sql)
                .params(wanted.parameters())
                .query((row, n) -> count(row, row.getInt("tasks")))
                .list();
    }

    private static TaskCount count(ResultSet row, int tasks) throws SQLException {
        return new TaskCount(
                WorkState.valueOf(row.getString("state")),
                Timeliness.valueOf(row.getString("timeliness")),
                TaskClass.valueOf(row.getString("task_class")),
                tasks);
    }

    static String countSql(ListSql wanted) {
        String counted = """
                select s.state, tasks.timeliness(s.state, s.due, s.done_on, :today) as timeliness, s.task_class,
                       count(*) as tasks
                """ + (wanted.isTallied() ? wanted.fromNotTallied() : wanted.from()) + "group by 1, 2, 3";
        return wanted.isTallied()
                ? counted + "\nunion all\nselect 'DONE', y.timeliness, y.task_class, sum(y.tasks)\n"
                        + wanted.fromTally() + "group by 2, 3 having sum(y.tasks) <> 0"
                : counted;
    }

    static String foundSql(ListSql wanted) {
        return "select " + wanted.id() + " as id, s.state,"
                + " tasks.timeliness(s.state, s.due, s.done_on, :today) as timeliness, s.task_class\n" + wanted.from()
                + "order by s.place, " + wanted.id() + " limit " + (TaskGlance.MOST + 1);
    }

    ListSql wanted(Scope scope) {
        String text = scope.filter().text();
        return ListSql.of(
                scope,
                text == null || text.isBlank()
                        ? null
                        : jdbc.sql("select cast(tasks.asked(:text) as text)")
                                .param("text", text.strip())
                                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                                .single()
                                .orElse(null));
    }

    Optional<TaskFile> file(TaskCode code, Scope scope) {
        return one(
                        ROW + "from tasks.task t " + PARTS + "where t.authority_id = :authority and t.code = :code and "
                                + SEEN,
                        scope)
                .param("code", code.value())
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
                parts(id, scope),
                history(id),
                products(id),
                Set.of());
    }

    private List<TaskRow> parts(long whole, Scope scope) {
        return one(
                        ROW + "from tasks.task t " + PARTS
                                + "where t.parent_id = :whole and t.authority_id = :authority and " + SEEN
                                + "order by t.id",
                        scope)
                .param("whole", whole)
                .query(TaskRows::row)
                .list();
    }

    private StatementSpec one(String sql, Scope scope) {
        List<UnitId> units = scope.units();
        return jdbc.sql(sql)
                .param("authority", scope.authority().value())
                .param("today", scope.today())
                .param("all", units == null)
                .param(
                        "visible",
                        units == null
                                ? new Long[0]
                                : units.stream().map(UnitId::value).toArray(Long[]::new));
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
}
