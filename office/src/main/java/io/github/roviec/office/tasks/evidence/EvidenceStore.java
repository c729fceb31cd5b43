package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.tasks.evidence.EvidenceRows.Found;
import io.github.roviec.office.tasks.rate.ReportPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the rows of a month: as they stand, or as they were locked.
@Component
class EvidenceStore {

    /// A row for each unit that has part in a task of the month: one that was done in it, whose deadline lies in
    /// it, or that is overdue from before. A unit from which an overdue task was taken keeps its row, as not done.
    /// A unit that only coordinates has a row where something was asked of it. A delay report whose cause is
    /// confirmed excuses what had passed last when it was made: the deadline, for a later one the day promised
    /// before.
    private static final String NOW = """
            with day as (select least(cast(:last as date), cast(:today as date)) as as_of),
            had as (
                select t.id, t.code, t.text, t.state, t.original_due, t.due, t.parent_id, t.officer_id, d.as_of,
                       case when t.state = 'DONE' and t.done_on <= d.as_of then t.done_on end as done_on
                from tasks.task t
                cross join day d
                where t.authority_id = :authority and tasks.local_day(t.assigned_at) <= d.as_of
                  and t.state not in ('WITHDRAWN', 'SUSPENDED') and (t.done_on is null or t.done_on >= :first)
                  and not (exists (select from tasks.task p where p.parent_id = t.id) and tasks.is_given_to_group(t.id))
            ),
            parts as (
                select h.id as task_id, u.unit_id, 'LEAD' as role, h.original_due, h.due,
                       u.unit_id = tasks.lead_on(h.id, h.as_of) as leads,
                       case when u.unit_id = tasks.lead_on(h.id, h.as_of) then h.done_on end as done_on,
                       case when u.unit_id = tasks.lead_on(h.id, h.as_of) then coalesce(h.officer_id, w.by_id)
                            else w.by_id end as person_id,
                       (select count(*) from tasks.entry e where e.task_id = h.id and e.step in ('RETURN', 'REOPEN')
                            and tasks.local_day(e.at) <= h.as_of) as failed_reviews
                from had h
                cross join lateral (select tasks.lead_on(h.id, h.as_of) as unit_id
                                    union select tasks.lead_on(h.id, h.due) where h.due < h.as_of) as u
                left join lateral (select e.by_id from tasks.entry e
                                   where e.task_id = h.id and e.step in ('ACKNOWLEDGE', 'PROGRESS', 'SUBMIT')
                                     and tasks.local_day(e.at) <= h.as_of
                                     and u.unit_id = tasks.lead_on(h.id, tasks.local_day(e.at))
                                   order by e.step = 'SUBMIT' desc, e.id desc limit 1) as w on true
                where u.unit_id is not null
                union all
                select h.id, c.unit_id, 'COORDINATING', c.due, c.due, true,
                       case when tasks.local_day(c.given_at) <= h.as_of then tasks.local_day(c.given_at) end,
                       w.by_id,
                       (select count(*) from tasks.contribution_entry e where e.task_id = h.id and e.unit_id = c.unit_id
                            and e.kind = 'ASKED_AGAIN' and tasks.local_day(e.at) <= h.as_of)
                from had h
                join tasks.contribution c on c.task_id = h.id
                left join lateral (select e.by_id from tasks.contribution_entry e
                                   where e.task_id = h.id and e.unit_id = c.unit_id and e.kind in ('ACKNOWLEDGED', 'GIVEN')
                                     and tasks.local_day(e.at) <= h.as_of
                                   order by e.kind = 'GIVEN' desc, e.id desc limit 1) as w on true
                where c.unit_id is distinct from tasks.lead_on(h.id, h.as_of)
            ),
            wanted as (
                select p.*, d.as_of from parts p cross join day d
                where p.done_on between :first and d.as_of
                   or p.done_on is null and p.due <= :last and (p.leads or p.due >= :first)
            ),
            missed as (
                select w.task_id, w.unit_id, late.day,
                       bool_or(late.excused) as excused
                from wanted w
                cross join lateral (
                    select w.due as day, false as excused
                    union all
                    select each.day, each.excused
                    from tasks.delay_report r
                    cross join lateral (values
                        (r.due, r.confirmed_by is not null and not exists (
                            select from tasks.delay_report e
                            where e.task_id = r.task_id and e.due = r.due and e.id < r.id)),
                        (r.commitment, exists (
                            select from tasks.delay_report e
                            where e.task_id = r.task_id and e.id > r.id and e.confirmed_by is not null
                              and tasks.local_day(e.at) between r.commitment and w.as_of))) as each (day, excused)
                    where w.role = 'LEAD' and w.leads and r.task_id = w.task_id and tasks.local_day(r.at) <= w.as_of
                ) as late
                where late.day < coalesce(w.done_on, w.as_of)
                group by 1, 2, 3
            )
            select distinct on (h.code, w.unit_id)
                   h.id as task_id, h.code, h.text, w.unit_id,
                   coalesce((select c.name from tasks.lead_change c where c.task_id = h.id and c.unit_id = w.unit_id
                             order by c.id desc limit 1),
                            (select p.name from tasks.party p where p.task_id = h.id and p.unit_id = w.unit_id
                             order by p.ordinal limit 1), '') as unit_name,
                   w.person_id, '' as person_name, w.role,
                   h.parent_id is not null and not tasks.is_given_to_group(h.parent_id) as inner_part,
                   k.id as kind_id, k.name as kind_name, coalesce(k.coefficient, 100) as coefficient,
                   coalesce(k.per, 1) as per, coalesce(g.quantity, 1) as quantity, coalesce(g.unplanned, false) as unplanned,
                   w.original_due, w.due, w.done_on, h.state, w.failed_reviews,
                   (select count(*) from missed m where m.task_id = w.task_id and m.unit_id = w.unit_id) as delays,
                   (select count(*) from missed m where m.task_id = w.task_id and m.unit_id = w.unit_id
                        and (m.excused or g.cause is not null)) as excused,
                   coalesce(g.cause, r.reason) as cause, coalesce(g.cause_by, r.confirmed_by) as cause_by, '' as cause_name,
                   tasks.local_day(coalesce(g.cause_at, r.confirmed_at)) as cause_on,
                   array(select e.change from tasks.entry e
                         where e.task_id = h.id and e.change is not null and e.step in ('EXTEND', 'RESUME')
                           and tasks.local_day(e.at) <= w.as_of order by e.id) as due_changes,
                   case w.role
                       when 'LEAD' then array(select concat_ws(' - ', d.paper_number, d.file_name) from tasks.product d
                                              where d.task_id = h.id and tasks.local_day(d.at) <= w.as_of order by d.id)
                       else array(select concat_ws(' - ', d.paper_number, d.file_name) from tasks.contribution_entry d
                                  where d.task_id = h.id and d.unit_id = w.unit_id and d.kind = 'GIVEN'
                                    and coalesce(d.paper_number, d.file_name) is not null
                                    and tasks.local_day(d.at) <= w.as_of order by d.id)
                   end as products,
                   coalesce(g.version, 0) as weighing,
                   exists (select from tasks.contest x where x.authority_id = :authority and x.period = :period
                               and x.task_id = h.id and x.unit_id = w.unit_id) as contested
            from wanted w
            join had h on h.id = w.task_id
            left join tasks.weighing g on g.task_id = w.task_id and g.unit_id = w.unit_id
            left join tasks.product_kind k on k.id = g.kind_id
            left join lateral (select concat_ws(': ', r.reason, r.words) as reason, r.confirmed_by, r.confirmed_at
                               from tasks.delay_report r
                               where w.role = 'LEAD' and w.leads and r.task_id = h.id and r.confirmed_by is not null
                               order by r.id desc limit 1) as r on true
            order by h.code, w.unit_id, w.role desc
            """;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Found> now(AuthorityId authority, ReportPeriod month, LocalDate today) {
        return jdbc.sql(NOW)
                .param("authority", authority.value())
                .param("first", month.first())
                .param("last", month.last())
                .param("today", today)
                .param("period", month.key())
                .query(EvidenceRows::row)
                .list();
    }

    List<Found> locked(MonthLock lock) {
        return jdbc.sql("select * from tasks.evidence_row where month_id = :month order by code, unit_id")
                .param("month", lock.id())
                .query(EvidenceRows::row)
                .list();
    }

    Optional<MonthLock> lock(AuthorityId authority, ReportPeriod month) {
        return jdbc.sql("select * from tasks.evidence_month where authority_id = :authority and period = :period")
                .param("authority", authority.value())
                .param("period", month.key())
                .query((row, n) -> new MonthLock(
                        row.getLong("id"), row.getTimestamp("locked_at").toInstant(), row.getString("locked_name")))
                .optional();
    }

    /// By task and unit, oldest first.
    Map<String, List<Contest>> contests(AuthorityId authority, ReportPeriod month) {
        Map<String, List<Contest>> contests = new HashMap<>();
        jdbc.sql("select * from tasks.contest where authority_id = :authority and period = :period order by id")
                .param("authority", authority.value())
                .param("period", month.key())
                .query(row -> {
                    contests.computeIfAbsent(
                                    row.getLong("task_id") + " " + row.getLong("unit_id"), key -> new ArrayList<>())
                            .add(EvidenceRows.contest(row));
                });
        return contests;
    }
}
