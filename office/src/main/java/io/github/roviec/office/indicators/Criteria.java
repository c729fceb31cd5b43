package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Criteria with parts ("3" with "3.1" and "3.2"). A criterion says nothing while a part has yet to speak; then it
/// is not met where one part is not, met where all are, and without a value where a part has none, for that part's
/// reason. What was said as a whole before there were parts stays ({@link SaidWhole}).
@Component
class Criteria {

    private final JdbcClient jdbc;
    private final Clock clock;

    Criteria(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Records what the criteria of these indicators come to. What came another way and counts already stays; a
    /// criterion that came by a form is that form's.
    ///
    /// @param state  parts in this state or further speak
    /// @param report null where the parts came by no form
    void settle(
            AuthorityId authority,
            UnitId unit,
            Period period,
            Collection<Integer> indicators,
            FigureState state,
            @Nullable Long report,
            ActorId by) {
        if (indicators.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into indicators.figure as g (authority_id, unit_id, report_id, recorded_at, recorded_by,
                    period_id, indicator_id, member_id, state, value, absence)
                select :authority, :unit, :report, :now, :by, :period, i.id, c.id, :state,
                       case when bool_or(f.value <= 0) then 0 when count(f.value) = count(*) then 1 end,
                       case when bool_or(f.value <= 0) is not true then min(f.absence) end
                from indicators.indicator i
                join indicators.member c on c.dimension_id = i.dimension_id
                join indicators.member m on m.dimension_id = c.dimension_id and m.of_code = c.code
                join indicators.period p on p.id = :period and indicators.in_force(c.from_day, c.until_day, p.last_day)
                    and indicators.in_force(m.from_day, m.until_day, p.last_day)
                left join indicators.figure f
                    on f.period_id = :period and f.indicator_id = i.id and f.unit_id = :unit and f.member_id = m.id
                   and f.authority_id = :authority and f.state >= :state
                where i.authority_id = :authority and i.id = any (cast(:indicators as integer[]))
                group by i.id, c.id
                having count(f.revision) = count(*)
                on conflict (period_id, indicator_id, unit_id, member_id, authority_id) do update
                set report_id = excluded.report_id, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by, state = excluded.state, value = excluded.value,
                    absence = excluded.absence, note = null
                where case when excluded.report_id is null then g.report_id is null else g.state = 1 end
                  and (g.value, g.absence, g.state) is distinct from (excluded.value, excluded.absence, excluded.state)
                """)
                .param("authority", authority.value())
                .param("unit", unit.value())
                .param("report", report)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("period", period.id())
                .param("state", state.number())
                .param("indicators", IndicatorRows.array(indicators))
                .update();
    }
}
