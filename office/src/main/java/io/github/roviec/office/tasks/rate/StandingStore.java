package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.Page;
import io.github.roviec.office.tasks.TaskClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Reads what a period counts. The figures and the lists behind them are the same rows under the same conditions.
@Component
class StandingStore {

    private static final String NOW = "tasks.standing(:authority, :first, :last, :today, :fresh)";

    private static final String CLOSED = "(select * from tasks.closed_row where closed_id = :closed)";

    /// The figures in which a row stands, each with the unit for which it counts.
    private static final String PARTS = """
            (values (r.lead_id, r.figure), (r.lead_id, r.fresh),
                    (r.answers_original, 'ORIGINAL_' || r.original),
                    (r.answers_extended, 'EXTENDED_' || r.extended)) as part (unit_id, figure)
            """;

    private static final String SEEN = "part.figure is not null and (:all or part.unit_id = any(:visible))";

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which rows, for whom.
    ///
    /// @param closed null: as everything stands today
    /// @param units  those whose figures the asker sees; null means all of the authority
    record Scope(
            long authority,
            ReportPeriod period,
            int freshDays,
            LocalDate today,
            @Nullable Long closed,
            Long @Nullable [] units) {

        Scope now() {
            return new Scope(authority, period, freshDays, today, null, units);
        }
    }

    /// Lines without the names of units and leaders.
    List<Line> lines(Grouping grouping, Scope scope) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Map<TaskClass, Map<Figure, Integer>>> counts = new LinkedHashMap<>();
        asked("""
                select coalesce(%s::text, '') as key, max(r.document_label) as label, r.task_class, part.figure,
                       count(*) as tasks
                from %s as r
                cross join lateral %s
                where %s
                group by 1, 3, 4
                order by 1
                """.formatted(key(grouping), rows(scope), PARTS, SEEN), scope)
                .query((row, n) -> {
                    String key = row.getString("key");
                    names.put(key, grouping == Grouping.PAPER ? row.getString("label") : "");
                    return counts.computeIfAbsent(key, line -> new EnumMap<>(TaskClass.class))
                            .computeIfAbsent(
                                    TaskClass.valueOf(row.getString("task_class")),
                                    taskClass -> new EnumMap<>(Figure.class))
                            .put(Figure.valueOf(row.getString("figure")), row.getInt("tasks"));
                })
                .list();
        List<Line> lines = new ArrayList<>();
        counts.forEach((key, classes) -> {
            Map<TaskClass, Tally> tallies = new EnumMap<>(TaskClass.class);
            classes.forEach((taskClass, figures) -> tallies.put(taskClass, new Tally(figures)));
            lines.add(new Line(key, names.getOrDefault(key, ""), tallies));
        });
        return lines;
    }

    List<Standing> list(Wanted wanted, Page page, Scope scope) {
        return wanted(
                        "select r.*",
                        "order by r.original_due nulls last, r.code limit :limit offset :offset",
                        wanted,
                        scope)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(StandingRows::row)
                .list();
    }

    int count(Wanted wanted, Scope scope) {
        return wanted("select count(*)", "", wanted, scope).query(Integer.class).single();
    }

    private StatementSpec wanted(String what, String order, Wanted wanted, Scope scope) {
        return asked("""
                %s
                from %s as r
                where (cast(:class as text) is null or r.task_class = :class)
                  and exists (select from %s
                              where %s and part.figure = any(:figures)
                                and (cast(:key as text) is null or coalesce(%s::text, '') = :key))
                %s
                """.formatted(what, rows(scope), PARTS, SEEN, key(wanted.grouping()), order), scope)
                .param(
                        "class",
                        wanted.taskClass() == null ? null : wanted.taskClass().name())
                .param("figures", wanted.figures().stream().map(Enum::name).toArray(String[]::new))
                .param("key", wanted.key());
    }

    /// What counts otherwise today than in the closed period of `scope`.
    List<Difference> differences(Scope scope) {
        String columns = "task_id code text document_id document_label task_class state original_due due done_on"
                + " withdrawn_on updated_on lead_name figure original extended fresh";
        StringBuilder both = new StringBuilder();
        for (String column : columns.split(" ")) {
            both.append(", t.%1$s as then_%1$s, n.%1$s as now_%1$s".formatted(column));
        }
        return asked("""
                select %s
                from %s as t
                full join %s as n on n.task_id = t.task_id
                where (t.task_class, t.figure, t.original, t.extended, t.fresh, t.lead_id, t.answers_original,
                       t.answers_extended)
                      is distinct from
                      (n.task_class, n.figure, n.original, n.extended, n.fresh, n.lead_id, n.answers_original,
                       n.answers_extended)
                  and (:all or t.lead_id = any(:visible) or t.answers_original = any(:visible)
                       or n.lead_id = any(:visible) or n.answers_original = any(:visible))
                order by coalesce(t.code, n.code)
                """.formatted(both.substring(2), CLOSED, NOW), scope, true)
                .query((row, n) -> new Difference(
                        row.getObject("then_task_id") == null ? null : StandingRows.row(row, "then_"),
                        row.getObject("now_task_id") == null ? null : StandingRows.row(row, "now_")))
                .list();
    }

    private static String rows(Scope scope) {
        return scope.closed() == null ? NOW : CLOSED;
    }

    private static String key(Grouping grouping) {
        return switch (grouping) {
            case UNIT -> "part.unit_id";
            case PAPER -> "r.document_id";
            case LEADER -> "r.leader_id";
        };
    }

    private StatementSpec asked(String sql, Scope scope) {
        return asked(sql, scope, false);
    }

    private StatementSpec asked(String sql, Scope scope, boolean both) {
        StatementSpec asked = jdbc.sql(sql)
                .param("all", scope.units() == null)
                .param("visible", scope.units() == null ? new Long[0] : scope.units());
        if (scope.closed() != null) {
            asked = asked.param("closed", scope.closed());
        }
        return scope.closed() == null || both ? asked.params(now(scope)) : asked;
    }

    static Map<String, Object> now(Scope scope) {
        return Map.of(
                "authority", scope.authority(),
                "first", scope.period().first(),
                "last", scope.period().last(),
                "today", scope.today(),
                "fresh", scope.freshDays());
    }
}
