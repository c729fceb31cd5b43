package io.github.roviec.office.tasks.matrix;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.matrix.Matrix.Cell;
import io.github.roviec.office.tasks.matrix.Matrix.Column;
import io.github.roviec.office.tasks.matrix.Matrix.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks once for all cells of a matrix.
@Component
public class Matrices {

    /// More columns than this nobody reads; the newest are shown.
    public static final int MOST_TASKS = 200;

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    Matrices(JdbcClient jdbc, Organisation organisation, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// The groups that can be asked for, the one with the most units first.
    @Transactional(readOnly = true)
    public List<UnitGroup> groups(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        LocalDate today = LocalDate.now(clock);
        return organisation.groups(by.authority(), today).stream()
                .sorted(Comparator.comparingInt((UnitGroup group) ->
                                organisation.members(group.id(), today).size())
                        .reversed())
                .toList();
    }

    /// Who does not act for the whole authority sees the rows of the own unit and those below it. What a head split
    /// off is the unit's own affair and no cell.
    @Transactional(readOnly = true)
    public Matrix matrix(MatrixQuestion question, Actor by) {
        List<UnitGroup> groups = groups(by);
        UnitGroup group = groups.stream()
                .filter(each -> question.group() == null || each.id().equals(question.group()))
                .findFirst()
                .orElse(null);
        if (group == null) {
            return new Matrix(null, List.of(), List.of(), false);
        }
        Map<UnitId, String> units = units(group, question, by);
        Map<TaskCode, Column> columns = new LinkedHashMap<>();
        Map<UnitId, Map<TaskCode, Cell>> cells = new HashMap<>();
        jdbc.sql("""
                with whole as (
                    select w.id, w.code, w.text, w.due, w.document_label, w.paper_on
                    from tasks.task w
                    where w.authority_id = :authority and w.parent_id is null and w.state <> 'WITHDRAWN'
                      and (cast(:from as date) is null or w.paper_on >= cast(:from as date))
                      and (cast(:to as date) is null or w.paper_on <= cast(:to as date))
                      and (cast(:document as bigint) is null or w.document_id = cast(:document as bigint))
                      and (cast(:class as text) is null or w.task_class = cast(:class as text))
                      and exists (select from tasks.task p
                                  join tasks.party m on m.task_id = p.id and m.role = 'LEAD'
                                  where p.parent_id = w.id and p.split_by is null and p.state <> 'WITHDRAWN'
                                    and m.unit_id = any(:units))
                    order by w.paper_on desc, w.id
                    limit :most)
                select w.code as whole, w.text, w.due as whole_due, w.document_label, m.unit_id,
                       p.code, p.state, p.due, tasks.timeliness(p.state, p.due, p.done_on, :today) as timeliness
                from whole w
                join tasks.task p on p.parent_id = w.id and p.split_by is null and p.state <> 'WITHDRAWN'
                join tasks.party m on m.task_id = p.id and m.role = 'LEAD' and m.unit_id = any(:units)
                order by w.paper_on desc, w.id, p.id
                """)
                .param("authority", by.authority().value())
                .param("from", question.from())
                .param("to", question.to())
                .param(
                        "document",
                        question.document() == null ? null : question.document().value())
                .param(
                        "class",
                        question.taskClass() == null
                                ? null
                                : question.taskClass().name())
                .param("units", KnownTasks.units(List.copyOf(units.keySet())))
                .param("most", MOST_TASKS + 1)
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    TaskCode whole = new TaskCode(row.getString("whole"));
                    if (!columns.containsKey(whole)) {
                        columns.put(whole, column(row, whole));
                    }
                    cells.computeIfAbsent(new UnitId(row.getLong("unit_id")), unit -> new HashMap<>())
                            .put(whole, cell(row));
                });
        List<Column> shown = columns.values().stream().limit(MOST_TASKS).toList();
        return new Matrix(group, shown, rows(units, shown, cells), columns.size() > MOST_TASKS);
    }

    private static List<Row> rows(
            Map<UnitId, String> units, List<Column> columns, Map<UnitId, Map<TaskCode, Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        units.forEach((unit, name) -> {
            Map<TaskCode, Cell> own = cells.getOrDefault(unit, Map.of());
            List<@Nullable Cell> line = new ArrayList<>();
            columns.forEach(column -> line.add(own.get(column.code())));
            rows.add(new Row(unit, name, line));
        });
        rows.sort(Comparator.comparingInt((Row row) -> -row.tally().overdue())
                .thenComparingInt(row -> -row.tally().open()));
        return rows;
    }

    /// The group as it is, and as it was when the first of the papers came: what a unit was given that is gone since
    /// stays to be seen.
    private Map<UnitId, String> units(UnitGroup group, MatrixQuestion question, Actor by) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> units = new LinkedHashMap<>();
        name(organisation.members(group.id(), today), units);
        if (question.from() != null && question.from().isBefore(today)) {
            name(organisation.members(group.id(), question.from()), units);
        }
        if (!permissions.isAuthorityWide(by)) {
            units.keySet().retainAll(Set.copyOf(permissions.visible(by)));
        }
        return units;
    }

    private static void name(List<Unit> members, Map<UnitId, String> units) {
        members.forEach(unit -> units.putIfAbsent(unit.id(), unit.name()));
    }

    private static Column column(ResultSet row, TaskCode code) throws SQLException {
        return new Column(
                code,
                row.getString("text"),
                row.getObject("whole_due", LocalDate.class),
                row.getString("document_label"));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                new TaskCode(row.getString("code")),
                WorkState.valueOf(row.getString("state")),
                Timeliness.valueOf(row.getString("timeliness")),
                row.getObject("due", LocalDate.class));
    }
}
