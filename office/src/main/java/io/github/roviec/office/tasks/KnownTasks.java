package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The door of a task for the inner packages: who may not see it learns nothing, not even that it is there.
@Component
public class KnownTasks {

    private static final String SEEN = """
            select t.id, t.code, t.parent_id, t.text, t.state, t.due, t.assigned_by,
                   array(select p.unit_id from tasks.party p
                         where p.task_id = t.id and p.role = 'LEAD' and p.unit_id is not null
                         order by p.ordinal) as leads,
                   array(select distinct p.unit_id from tasks.party p
                         where p.task_id = t.id and p.role = 'COORDINATING' and p.unit_id is not null) as coordinating
            from tasks.task t
            where t.authority_id = :authority and t.code = :code
              and (:all or exists (select from tasks.party p where p.task_id = t.id and p.unit_id = any(:visible)))
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;

    KnownTasks(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    /// Refuses with `task.unknown`, also where the asker may not see it.
    public KnownTask seen(TaskCode code, Actor by) {
        return find(SEEN, code, by);
    }

    /// The same, and holds the task until the transaction ends.
    public KnownTask held(TaskCode code, Actor by) {
        return find(SEEN + "for update of t", code, by);
    }

    private KnownTask find(String sql, TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        boolean all = permissions.isAuthorityWide(by);
        return jdbc.sql(sql)
                .param("authority", by.authority().value())
                .param("code", code.value())
                .param("all", all)
                .param("visible", units(all ? List.of() : permissions.visible(by)))
                .query(KnownTasks::task)
                .optional()
                .orElseThrow(() -> new Refusal("task.unknown", code.value()));
    }

    private static KnownTask task(ResultSet row, int n) throws SQLException {
        return new KnownTask(
                row.getLong("id"),
                new TaskCode(row.getString("code")),
                row.getObject("parent_id", Long.class),
                row.getString("text"),
                WorkState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                new ActorId(row.getLong("assigned_by")),
                units(row, "leads"),
                units(row, "coordinating"));
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Long[]) row.getArray(column).getArray())
                .map(UnitId::new)
                .toList();
    }

    /// As an array for SQL.
    public static Long[] units(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
