package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts how far the forms of a period are.
@Component
class ProgressRows {

    private final JdbcClient jdbc;

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param fillers null: all of the authority, also units that have ended
    List<FormProgress> of(AuthorityId authority, @Nullable List<Long> fillers, Period period, LocalDate today) {
        Map<Integer, List<FormProgress.Waiting>> waiting = waiting(authority, fillers, period);
        return jdbc.sql("""
                select f.id, f.name, count(*) as asked,
                       count(*) filter (where r.state = 1) as drafts,
                       count(*) filter (where r.state = 2) as submitted,
                       count(*) filter (where r.state > 2) as accepted,
                       count(*) filter (where r.state = 1 and r.due_day < :today) as late
                from indicators.report r join indicators.form f on f.id = r.form_id
                where r.authority_id = :authority and r.period_id = :period
                  and (cast(:fillers as bigint[]) is null or r.filler_id = any (cast(:fillers as bigint[])))
                group by f.id, f.name order by f.id
                """)
                .param("authority", authority.value())
                .param("period", period.id())
                .param("fillers", fillers == null ? null : IndicatorRows.array(fillers))
                .param("today", today)
                .query((row, _) -> new FormProgress(
                        row.getString("name"),
                        row.getInt("asked"),
                        row.getInt("drafts"),
                        row.getInt("submitted"),
                        row.getInt("accepted"),
                        row.getInt("late"),
                        waiting.getOrDefault(row.getInt("id"), List.of())))
                .list();
    }

    /// By form, in the order in which forms pass hands.
    private Map<Integer, List<FormProgress.Waiting>> waiting(
            AuthorityId authority, @Nullable List<Long> fillers, Period period) {
        Map<Integer, List<FormProgress.Waiting>> waiting = new HashMap<>();
        jdbc.sql("""
                select r.form_id, w.kind, w.unit, count(*) as forms
                from indicators.report r
                cross join lateral (
                    select coalesce(r.hand_kinds[r.hand], 'OFFICE') as kind,
                           case when r.hand_kinds[r.hand] = 'UNIT' then r.hand_units[r.hand] end as unit) w
                where r.authority_id = :authority and r.period_id = :period and r.state = 2
                  and (cast(:fillers as bigint[]) is null or r.filler_id = any (cast(:fillers as bigint[])))
                group by r.form_id, w.kind, w.unit order by r.form_id, min(coalesce(r.hand, 1)), w.kind, w.unit
                """)
                .param("authority", authority.value())
                .param("period", period.id())
                .param("fillers", IndicatorRows.arrayOrNull(fillers))
                .query(row -> {
                    long unit = row.getLong("unit");
                    waiting.computeIfAbsent(row.getInt("form_id"), _ -> new ArrayList<>())
                            .add(new FormProgress.Waiting(
                                    Approver.Kind.valueOf(row.getString("kind")),
                                    unit == 0 ? null : new UnitId(unit),
                                    row.getInt("forms")));
                });
        return waiting;
    }
}
