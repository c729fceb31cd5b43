package io.github.roviec.office.tasks.decision;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.decision.Decision.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Finds what waits, each kind where it is kept.
@Component
class DecisionStore {

    /// `%1$s` says whose work `t` is for the asker, `%2$s` whose evidence `x` is.
    private static final String WAITING = """
            with waiting as (
                select case t.state when 'SUBMITTED' then 'CONFIRMATION' else 'REFUSAL' end as kind, t.id as task_id,
                       t.due, cast(null as date) as wished, cast(null as text) as words, t.updated_at as since,
                       cast(null as text) as period, cast(null as bigint) as person_id
                from tasks.task t
                where t.authority_id = :authority and t.state in ('SUBMITTED', 'REFUSED')
                  and (t.state = 'REFUSED' or t.submitted_by is distinct from :me) and %1$s
                union all
                select 'EXTENSION', t.id, t.due, e.wished, concat_ws('. ', e.reason, e.words), e.asked_at, null, null
                from tasks.extension e
                join tasks.task t on t.id = e.task_id
                where e.authority_id = :authority and e.state = 'ASKED' and e.asked_by <> :me and %1$s
                union all
                select 'CAUSE', t.id, t.due, null, concat_ws('. ', r.reason, r.words), r.at, null, null
                from tasks.delay_report r
                join tasks.task t on t.id = r.task_id
                where r.authority_id = :authority and r.objective and r.confirmed_by is null and r.denied_by is null
                  and r.by_id <> :me and t.state <> 'WITHDRAWN' and %1$s
                union all
                select 'CONTEST', t.id, t.due, null, x.words, x.at, x.period, x.person_id
                from tasks.contest x
                join tasks.task t on t.id = x.task_id
                where x.authority_id = :authority and x.outcome is null and x.person_id <> :me and %2$s
            )
            """;

    /// A part is the affair of the head who gave it.
    private static final String OF_THE_OFFICE = "t.split_by is null";

    private static final String OF_THE_LEADER = "t.split_by is null and (t.given_by = :me or t.supervised_by = :me)";

    private static final String OF_THE_HEAD = """
            t.split_by is not null and (select l.unit_id from tasks.party l
                                        where l.task_id = t.parent_id and l.role = 'LEAD' and l.unit_id is not null
                                        order by l.ordinal limit 1) = any(:units)
            """;

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param heads the units whose head asks; null for the office and the leaders
    List<Decision> waiting(@Nullable Kind kind, int limit, @Nullable List<UnitId> heads, Actor by) {
        return ask("""
                select w.*, t.code, t.text,
                       case w.kind when 'CONFIRMATION' then t.result
                                   when 'REFUSAL' then (select e.text from tasks.entry e
                                                        where e.task_id = t.id and e.step = 'REFUSE'
                                                        order by e.id desc limit 1)
                                   else w.words end as said,
                       (select l.name from tasks.party l where l.task_id = t.id and l.role = 'LEAD'
                        order by l.ordinal limit 1) as lead
                from (select * from waiting where cast(:kind as text) is null or kind = cast(:kind as text)
                      order by due nulls last, since limit :limit) w
                join tasks.task t on t.id = w.task_id
                order by w.due nulls last, w.since
                """, heads, by)
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .query(DecisionStore::decision)
                .list();
    }

    Map<Kind, Integer> counts(@Nullable List<UnitId> heads, Actor by) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        ask("select kind, count(*) as waiting from waiting group by kind", heads, by)
                .query(row -> {
                    counts.put(Kind.valueOf(row.getString("kind")), row.getInt("waiting"));
                });
        return counts;
    }

    private StatementSpec ask(String question, @Nullable List<UnitId> heads, Actor by) {
        StatementSpec asked = jdbc.sql(sql(heads != null, by.post()) + question)
                .param("authority", by.authority().value())
                .param("me", by.id().value());
        return heads == null ? asked : asked.param("units", KnownTasks.units(heads));
    }

    private static String sql(boolean head, PostKind post) {
        if (head) {
            return WAITING.formatted(OF_THE_HEAD, "x.unit_id = any(:units)");
        }
        String own = post == PostKind.LEADER ? OF_THE_LEADER : OF_THE_OFFICE;
        return WAITING.formatted(own, post == PostKind.LEADER ? OF_THE_LEADER : "true");
    }

    private static Decision decision(ResultSet row, int n) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        return new Decision(
                Kind.valueOf(row.getString("kind")),
                new TaskCode(row.getString("code")),
                row.getString("text"),
                row.getString("lead"),
                row.getObject("due", LocalDate.class),
                row.getObject("wished", LocalDate.class),
                row.getString("said"),
                row.getTimestamp("since").toInstant(),
                row.getString("period"),
                person == null ? null : new ActorId(person));
    }
}
