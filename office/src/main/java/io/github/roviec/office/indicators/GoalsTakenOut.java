package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Goals that stood at the wrong indicator, unit or base: they are taken out, and what they were is kept with who took
/// them out, when and why.
@Component
public class GoalsTakenOut {

    private static final String THERE = """
            where t.authority_id = :authority and t.indicator_id = :indicator and t.unit_id = :unit
              and t.member_id = :member and t.year = :year and t.base = :base
            """;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GoalsTakenOut(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `permission.denied`, `indicators.goal-why` (it wants a reason) and `indicators.too-long`; a
    /// `Conflict` `indicators.goal-gone` where there is none, or no longer.
    @Transactional
    public void take(GoalPlace goal, String why, Actor by) {
        permissions.require(by, Deed.MANAGE_INDICATORS);
        if (why.isBlank()) {
            throw new Refusal("indicators.goal-why");
        }
        Longest.REASON.require(why);
        Instant now = clock.instant();
        TargetTakenOut taken = at(jdbc.sql("""
                insert into indicators.target_revision
                select t.*, cast(:now as timestamptz), cast(:by as bigint), :why from indicators.target t
                """ + THERE + "for update returning value, decision"), goal, by)
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .param("why", why.strip())
                .query((row, _) -> new TargetTakenOut(
                        now,
                        by.id(),
                        by.authority(),
                        goal.indicator().code(),
                        goal.unit(),
                        goal.member(),
                        goal.year(),
                        goal.base(),
                        row.getBigDecimal("value"),
                        row.getString("decision"),
                        why.strip()))
                .optional()
                .orElseThrow(() -> new Conflict("indicators.goal-gone"));
        at(jdbc.sql("delete from indicators.target t " + THERE), goal, by).update();
        facts.publishEvent(taken);
    }

    private static StatementSpec at(StatementSpec statement, GoalPlace goal, Actor by) {
        return statement
                .param("authority", by.authority().value())
                .param("indicator", goal.indicator().id())
                .param("unit", goal.unit().value())
                .param("member", goal.member())
                .param("year", goal.year())
                .param("base", goal.base());
    }

    /// Those of a unit and a year, the latest first.
    public List<TargetTakenOut> of(AuthorityId authority, UnitId unit, int year) {
        return jdbc.sql("""
                select r.*, i.code from indicators.target_revision r
                join indicators.indicator i on i.id = r.indicator_id
                where r.authority_id = :authority and r.unit_id = :unit and r.year = :year
                  and r.taken_out_at is not null
                order by r.taken_out_at desc, i.id, r.member_id, r.base
                """)
                .param("authority", authority.value())
                .param("unit", unit.value())
                .param("year", year)
                .query(GoalsTakenOut::read)
                .list();
    }

    private static TargetTakenOut read(ResultSet row, int n) throws SQLException {
        return new TargetTakenOut(
                row.getTimestamp("taken_out_at").toInstant(),
                new ActorId(row.getLong("taken_out_by")),
                new AuthorityId(row.getLong("authority_id")),
                row.getString("code"),
                new UnitId(row.getLong("unit_id")),
                row.getInt("member_id"),
                row.getInt("year"),
                row.getString("base"),
                row.getBigDecimal("value"),
                row.getString("decision"),
                row.getString("taken_out_why"));
    }
}
