package io.github.roviec.office.tasks.month;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts, for each day of a month, exactly the tasks that the task list shows for it.
@Component
public class DueDays {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Clock clock;

    DueDays(JdbcClient jdbc, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// Days without tasks are left out.
    ///
    /// @param unit that has a part in them; null for all that `by` may see
    @Transactional(readOnly = true)
    public List<DueDay> of(YearMonth month, @Nullable UnitId unit, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        boolean all = permissions.isAuthorityWide(by);
        return jdbc.sql("""
                select t.due, count(*) as tasks,
                       count(*) filter (where tasks.timeliness(t.state, t.due, t.done_on, :today) = 'OVERDUE') as overdue,
                       count(*) filter (where t.state = 'DONE') as done
                from tasks.task t
                where t.authority_id = :authority and t.due between :from and :to and t.state <> 'WITHDRAWN'
                  and (not :whole or t.parent_id is null)
                  and (:all or exists (select from tasks.party p
                                       where p.task_id = t.id and p.unit_id = any(:visible)))
                  and (cast(:unit as bigint) is null
                       or exists (select from tasks.party p
                                  where p.task_id = t.id and p.unit_id = cast(:unit as bigint)))
                group by t.due order by t.due
                """)
                .param("authority", by.authority().value())
                .param("today", LocalDate.now(clock))
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .param("whole", all && unit == null)
                .param("all", all)
                .param(
                        "visible",
                        all
                                ? new Long[0]
                                : permissions.visible(by).stream()
                                        .map(UnitId::value)
                                        .toArray(Long[]::new))
                .param("unit", unit == null ? null : unit.value())
                .query((row, n) -> new DueDay(
                        row.getObject("due", LocalDate.class),
                        row.getInt("tasks"),
                        row.getInt("overdue"),
                        row.getInt("done")))
                .list();
    }
}
