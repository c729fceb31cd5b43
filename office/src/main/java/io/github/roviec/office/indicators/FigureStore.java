package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes figures and goals. Revisions are kept by the tables' own triggers.
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

    /// Adds accepted figures where nothing is said yet, in one statement.
    int addAll(AuthorityId authority, List<TakenFigure> taken, String note, ActorId by) {
        return jdbc.sql("""
                insert into indicators.figure (authority_id, unit_id, recorded_at, recorded_by, period_id, indicator_id,
                    member_id, state, value, absence, note)
                select :authority, f.unit_id, :now, :by, f.period_id, f.indicator_id, f.member_id, 3, f.value, f.absence,
                       :note
                from unnest(cast(:units as bigint[]), cast(:periods as integer[]), cast(:indicators as integer[]),
                            cast(:members as integer[]), cast(:values as numeric[]), cast(:absences as text[]))
                    as f (unit_id, period_id, indicator_id, member_id, value, absence)
                where not exists (
                    select from indicators.member c
                    join indicators.member p on p.dimension_id = c.dimension_id and p.of_code = c.code
                    join indicators.figure g on g.period_id = f.period_id and g.indicator_id = f.indicator_id
                                            and g.unit_id = f.unit_id and g.member_id = p.id
                                            and g.authority_id = :authority
                    where c.id = f.member_id)
                on conflict do nothing
                """)
                .param("authority", authority.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("note", note)
                .param("units", array(taken, figure -> figure.unit().value(), Long[]::new))
                .param("periods", array(taken, figure -> figure.period().id(), Integer[]::new))
                .param("indicators", array(taken, figure -> figure.indicator().id(), Integer[]::new))
                .param("members", array(taken, TakenFigure::member, Integer[]::new))
                .param("values", array(taken, TakenFigure::value, BigDecimal[]::new))
                .param("absences", array(taken, TakenFigure::absence, String[]::new))
                .update();
    }

    private static <T> Object array(
            List<TakenFigure> taken, Function<TakenFigure, @Nullable T> what, IntFunction<T[]> empty) {
        return taken.stream().map(what).toArray(empty);
    }

    void aim(
            AuthorityId authority,
            int indicator,
            UnitId unit,
            int member,
            int year,
            String base,
            BigDecimal value,
            String decision,
            ActorId by) {
        jdbc.sql("""
                insert into indicators.target as t (authority_id, unit_id, recorded_at, recorded_by, indicator_id,
                    member_id, year, base, value, decision)
                values (:authority, :unit, :now, :by, :indicator, :member, :year, :base, :value, :decision)
                on conflict (year, indicator_id, unit_id, member_id, base, authority_id) do update
                set value = excluded.value, decision = excluded.decision, recorded_at = excluded.recorded_at,
                    recorded_by = excluded.recorded_by
                where (t.value, t.decision) is distinct from (excluded.value, excluded.decision)
                """)
                .param("authority", authority.value())
                .param("unit", unit.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("indicator", indicator)
                .param("member", member)
                .param("year", year)
                .param("base", base)
                .param("value", value)
                .param("decision", decision)
                .update();
    }
}
