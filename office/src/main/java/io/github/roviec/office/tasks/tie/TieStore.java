package io.github.roviec.office.tasks.tie;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `tasks.link` and the objectives, as a person changes them by hand.
@Component
class TieStore {

    private final JdbcClient jdbc;

    TieStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tie> of(KnownTask task) {
        return jdbc.sql("""
                with tied as (
                    select 'CONTINUES' as kind, l.continues_id as id, l.reason
                    from tasks.link l where l.task_id = :task
                    union all
                    select 'SHARES', o.id, null
                    from tasks.task t
                    join tasks.task o on o.objective = t.objective and o.id <> t.id and o.parent_id is null
                                         and o.authority_id = t.authority_id and o.state <> 'WITHDRAWN'
                    where t.id = :task)
                select tied.kind, tied.reason, t.code, t.text, t.document_label, t.state,
                       array(select l.name from tasks.party l
                             where l.task_id = t.id and l.role = 'LEAD' order by l.ordinal) as leads
                from tied join tasks.task t on t.id = tied.id
                order by tied.kind, t.paper_on, t.id
                """)
                .param("task", task.id())
                .query((row, n) -> new Tie(
                        TieKind.valueOf(row.getString("kind")),
                        new TaskCode(row.getString("code")),
                        row.getString("text"),
                        List.of((String[]) row.getArray("leads").getArray()),
                        row.getString("document_label"),
                        WorkState.valueOf(row.getString("state")),
                        row.getString("reason")))
                .list();
    }

    boolean isEarlier(KnownTask one, KnownTask than) {
        return jdbc.sql("""
                select (select paper_on from tasks.task where id = :one) < (select paper_on from tasks.task where id = :than)
                """)
                .param("one", one.id())
                .param("than", than.id())
                .query(Boolean.class)
                .single();
    }

    /// False where they are linked already.
    boolean link(KnownTask task, KnownTask earlier, String reason, Actor by, Instant at) {
        return jdbc.sql("""
                insert into tasks.link (task_id, continues_id, authority_id, tied_by, tied_at, reason)
                values (:task, :earlier, :authority, :by, :at, :reason)
                on conflict do nothing
                """)
                        .param("task", task.id())
                        .param("earlier", earlier.id())
                        .param("authority", by.authority().value())
                        .param("by", by.id().value())
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /// Where the link was confirmed on a proposal, that decision is turned round as well.
    boolean unlink(KnownTask task, KnownTask earlier, Actor by, Instant at) {
        boolean gone = jdbc.sql("delete from tasks.link where task_id = :task and continues_id = :earlier")
                        .param("task", task.id())
                        .param("earlier", earlier.id())
                        .update()
                == 1;
        if (gone) {
            jdbc.sql("""
                    update tasks.continuation c set state = 'DENIED', decided_by = :by, decided_at = :at
                    from tasks.proposal p
                    where p.id = c.proposal_id and p.authority_id = :authority and p.task_code = :code
                      and c.task_id = :earlier and c.state = 'CONFIRMED'
                    """)
                    .param("by", by.id().value())
                    .param("at", Timestamp.from(at))
                    .param("authority", by.authority().value())
                    .param("code", task.code().value())
                    .param("earlier", earlier.id())
                    .update();
        }
        return gone;
    }

    /// Both, and all that shared an objective with either, share one. Objectives made by hand have numbers below zero:
    /// those above are the numbers of proposals. False where they share one already.
    boolean share(KnownTask task, KnownTask with, AuthorityId authority) {
        return jdbc.sql("""
                with two as (
                    select a.objective as own, b.objective as other, coalesce(a.objective, b.objective, -a.id) as shared
                    from tasks.task a, tasks.task b where a.id = :task and b.id = :other)
                update tasks.task t set objective = two.shared
                from two
                where t.authority_id = :authority and t.parent_id is null
                  and (two.own is null or two.own is distinct from two.other)
                  and (t.id in (:task, :other) or t.objective in (two.own, two.other))
                """)
                        .param("task", task.id())
                        .param("other", with.id())
                        .param("authority", authority.value())
                        .update()
                > 0;
    }

    boolean part(KnownTask task, KnownTask from) {
        return jdbc.sql("""
                update tasks.task t set objective = null
                from tasks.task o
                where t.id = :task and o.id = :other and t.objective = o.objective
                """).param("task", task.id()).param("other", from.id()).update() == 1;
    }

    void months(Collection<TaskCode> codes, AuthorityId authority, BiConsumer<TaskCode, YearMonth> month) {
        jdbc.sql("""
                with recursive back (code, id, paper_on) as (
                    select t.code, w.id, w.paper_on
                    from tasks.task t join tasks.task w on w.id = coalesce(t.parent_id, t.id)
                    where t.authority_id = :authority and t.code = any(:codes)
                    union
                    select b.code, e.id, e.paper_on
                    from back b
                    join tasks.link l on l.task_id = b.id
                    join tasks.task e on e.id = l.continues_id and e.state <> 'WITHDRAWN')
                select distinct code, paper_on from back
                """)
                .param("authority", authority.value())
                .param("codes", codes.stream().map(TaskCode::value).toArray(String[]::new))
                .query(row -> {
                    month.accept(
                            new TaskCode(row.getString("code")),
                            YearMonth.from(row.getObject("paper_on", LocalDate.class)));
                });
    }
}
