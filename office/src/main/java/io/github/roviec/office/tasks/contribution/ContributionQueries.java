package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.contribution.Contribution.Kind;
import io.github.roviec.office.tasks.contribution.Contribution.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Contributions as people look for them.
@Component
class ContributionQueries {

    /// A unit that belongs to a group and is named besides counts once. Where a group leads, each of its units has a
    /// part with the same coordinating units: they are told of the whole, and of a part only when it asks them.
    private static final String WANTED = """
            from tasks.sight p
            join tasks.task t on t.id = p.task_id
            left join tasks.contribution c on c.task_id = p.task_id and c.unit_id = p.unit_id
            cross join lateral (select m.name from tasks.party m
                                where m.task_id = p.task_id and m.unit_id = p.unit_id and m.role = 'COORDINATING'
                                order by m.ordinal limit 1) named
            where p.authority_id = :authority and p.coordinates and p.place < 600000 %s
              and t.state not in ('DONE', 'WITHDRAWN', 'REFUSED')
              and (t.parent_id is null or c.asked_at is not null
                   or not exists (select from tasks.party w
                                  where w.task_id = t.parent_id and w.role = 'COORDINATING'
                                    and w.unit_id = p.unit_id))
              and case :which when 'GIVEN' then c.given_at is not null
                              when 'OPEN' then c.given_at is null
                              else c.given_at is null and (c.acknowledged_at is null or c.asked_at is not null) end
            """;

    private final JdbcClient jdbc;

    ContributionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contribution> of(KnownTask task, Set<UnitId> own, LocalDate today) {
        Map<Long, List<Line>> lines = lines(task.id());
        Instant handedIn = jdbc.sql("select max(at) from tasks.entry where task_id = :task and step = 'SUBMIT'")
                .param("task", task.id())
                .query((row, n) -> time(row, "max"))
                .list()
                .getFirst();
        return jdbc.sql("""
                select p.unit_id, p.name, c.*, coalesce(c.version, 0) as seen,
                       tasks.contribution_state(c.acknowledged_at, c.given_at, c.due, :today) as state
                from (select distinct on (unit_id) unit_id, name from tasks.party
                      where task_id = :task and role = 'COORDINATING' and unit_id is not null
                      order by unit_id, ordinal) p
                left join tasks.contribution c on c.task_id = :task and c.unit_id = p.unit_id
                order by array_position(array['DELAYED', 'AWAITED', 'RECEIVED', 'GIVEN'],
                         tasks.contribution_state(c.acknowledged_at, c.given_at, c.due, :today)),
                         c.due nulls last, p.name
                """)
                .param("task", task.id())
                .param("today", today)
                .query((row, n) -> contribution(row, lines, own, handedIn))
                .list();
    }

    private static Contribution contribution(
            ResultSet row, Map<Long, List<Line>> lines, Set<UnitId> own, @Nullable Instant handedIn)
            throws SQLException {
        UnitId unit = new UnitId(row.getLong(1));
        Instant given = time(row, "given_at");
        return new Contribution(
                unit,
                row.getString("name"),
                ContributionState.valueOf(row.getString("state")),
                row.getInt("seen"),
                row.getObject("due", LocalDate.class),
                row.getString("asked"),
                time(row, "acknowledged_at"),
                given,
                own.contains(unit),
                handedIn != null && (given == null || given.isAfter(handedIn)),
                lines.getOrDefault(unit.value(), List.of()));
    }

    private Map<Long, List<Line>> lines(long task) {
        Map<Long, List<Line>> lines = new LinkedHashMap<>();
        jdbc.sql("select * from tasks.contribution_entry where task_id = :task order by id")
                .param("task", task)
                .query(row -> {
                    lines.computeIfAbsent(row.getLong("unit_id"), unit -> new ArrayList<>())
                            .add(line(row));
                });
        return lines;
    }

    private static Line line(ResultSet row) throws SQLException {
        String file = row.getString("file_sha256");
        return new Line(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                new ActorId(row.getLong("by_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                file == null ? null : new FileId(file),
                row.getString("file_name"),
                row.getString("paper_number"));
    }

    /// @param units those that are asked about; null means all of the authority
    List<Awaited> list(
            AuthorityId authority, @Nullable List<UnitId> units, Awaited.Which which, LocalDate today, Page page) {
        return wanted("""
                select t.code, t.text, t.due as task_due, p.unit_id, named.name, c.due, c.asked,
                       tasks.contribution_state(c.acknowledged_at, c.given_at, c.due, :today) as state,
                       array(select l.name from tasks.party l
                             where l.task_id = t.id and l.role = 'LEAD' order by l.ordinal) as leads
                """, """
                order by coalesce(c.due < :today, false) desc, c.due nulls last, t.due nulls last, t.code, named.name
                limit :limit offset :offset
                """, authority, units, which)
                .param("today", today)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, n) -> new Awaited(
                        new TaskCode(row.getString("code")),
                        row.getString("text"),
                        List.of((String[]) row.getArray("leads").getArray()),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("name"),
                        ContributionState.valueOf(row.getString("state")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("task_due", LocalDate.class),
                        row.getString("asked")))
                .list();
    }

    int count(AuthorityId authority, @Nullable List<UnitId> units, Awaited.Which which) {
        return wanted("select count(*) ", "", authority, units, which)
                .query(Integer.class)
                .single();
    }

    private StatementSpec wanted(
            String select, String order, AuthorityId authority, @Nullable List<UnitId> units, Awaited.Which which) {
        return jdbc.sql(sql(select, order, units == null))
                .param("authority", authority.value())
                .param("units", KnownTasks.units(units == null ? List.of() : units))
                .param("which", which.name());
    }

    static String sql(String select, String order, boolean all) {
        return select + WANTED.formatted(all ? "" : "and p.unit_id = any(:units)") + order;
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
