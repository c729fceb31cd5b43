package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes figures, and reads what they were. Revisions are kept by the table's own trigger.
@Component
class FigureStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return whether anything changed
    boolean put(
            AuthorityId authority,
            int indicator,
            UnitId unit,
            int period,
            int member,
            FigureState state,
            @Nullable BigDecimal value,
            @Nullable String absence,
            @Nullable String note,
            @Nullable Long report,
            ActorId by) {
        return jdbc.sql("""
                insert into indicators.figure as f (authority_id, unit_id, report_id, recorded_at, recorded_by,
                    period_id, indicator_id, member_id, state, value, absence, note)
                values (:authority, :unit, :report, :now, :by, :period, :indicator, :member, :state, :value, :absence,
                    :note)
                on conflict (period_id, indicator_id, unit_id, member_id, authority_id) do update
                set report_id = excluded.report_id, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by, state = excluded.state, value = excluded.value,
                    absence = excluded.absence, note = excluded.note
                where (f.value, f.absence, f.note, f.state)
                    is distinct from (excluded.value, excluded.absence, excluded.note, excluded.state)
                """)
                        .param("authority", authority.value())
                        .param("unit", unit.value())
                        .param("report", report)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.value())
                        .param("period", period)
                        .param("indicator", indicator)
                        .param("member", member)
                        .param("state", state.number())
                        .param("value", value)
                        .param("absence", absence)
                        .param("note", note)
                        .update()
                > 0;
    }

    /// What was said at this place, latest first; empty where nothing ever was.
    List<Figure> history(AuthorityId authority, Indicator indicator, UnitId unit, Period period, int member) {
        return jdbc.sql("""
                with said as (
                    select indicator_id, unit_id, period_id, member_id, revision, state, value, absence, note, report_id,
                           recorded_at, recorded_by
                    from indicators.figure
                    where period_id = :period and indicator_id = :indicator and unit_id = :unit and member_id = :member
                      and authority_id = :authority
                    union all
                    select indicator_id, unit_id, period_id, member_id, revision, state, value, absence, note, report_id,
                           recorded_at, recorded_by
                    from indicators.figure_revision
                    where period_id = :period and indicator_id = :indicator and unit_id = :unit and member_id = :member
                      and authority_id = :authority)
                select * from said order by revision desc
                """)
                .param("period", period.id())
                .param("indicator", indicator.id())
                .param("unit", unit.value())
                .param("member", member)
                .param("authority", authority.value())
                .query(FigureStore::read)
                .list();
    }

    private static Figure read(ResultSet row, int n) throws SQLException {
        long report = row.getLong("report_id");
        boolean none = row.wasNull();
        return new Figure(
                row.getInt("indicator_id"),
                new UnitId(row.getLong("unit_id")),
                row.getInt("period_id"),
                row.getInt("member_id"),
                row.getInt("revision"),
                FigureState.of(row.getInt("state")),
                row.getBigDecimal("value"),
                row.getString("absence"),
                row.getString("note"),
                none ? null : report,
                row.getTimestamp("recorded_at").toInstant(),
                new ActorId(row.getLong("recorded_by")));
    }
}
