package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The forms in which a place stands.
@Component
public class PlaceForms {

    /// The forms of a row `a` that names a place (`authority_id`, `period_id`, `unit_id`, `indicator_id`, `member_id`):
    /// those that ask for it, and the one by which its figure came.
    public static final String FORMS = """
            select r.* from indicators.report r
            where r.authority_id = a.authority_id and r.period_id = a.period_id and r.unit_id = a.unit_id
              and (exists (select from indicators.form_line l
                           where l.form_id = r.form_id and l.indicator_id = a.indicator_id)
                   or exists (select from indicators.figure g
                              where g.report_id = r.id and g.indicator_id = a.indicator_id
                                and g.member_id = a.member_id))
            """;

    private final JdbcClient jdbc;

    PlaceForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PlaceForm> of(AuthorityId authority, Indicator indicator, UnitId unit, Period period, int member) {
        return jdbc.sql("""
                select r.id, r.filler_id, r.state, r.closed_at is not null as closed, f.approvers,
                       r.hand_kinds, r.hand_units,
                       exists (select from indicators.figure g
                               where g.report_id = r.id and g.indicator_id = a.indicator_id
                                 and g.member_id = a.member_id) as holds
                from (select cast(:authority as bigint) as authority_id, cast(:period as integer) as period_id,
                             cast(:unit as bigint) as unit_id, cast(:indicator as integer) as indicator_id,
                             cast(:member as integer) as member_id) a
                cross join lateral (
                """ + FORMS + """
                ) r
                join indicators.form f on f.id = r.form_id
                order by r.id
                """)
                .param("authority", authority.value())
                .param("period", period.id())
                .param("unit", unit.value())
                .param("indicator", indicator.id())
                .param("member", member)
                .query((row, _) -> new PlaceForm(
                        row.getLong("id"),
                        new UnitId(row.getLong("filler_id")),
                        FigureState.of(row.getInt("state")),
                        row.getBoolean("closed"),
                        Approver.all(IndicatorRows.texts(row.getArray("approvers"))),
                        ReportHands.read(row),
                        row.getBoolean("holds")))
                .list();
    }

    /// Nobody moves these forms until the transaction ends.
    public void hold(List<PlaceForm> forms) {
        jdbc.sql("select from indicators.report where id = any (:ids) order by id for share")
                .param("ids", forms.stream().map(PlaceForm::report).toArray(Long[]::new))
                .query((_, _) -> true)
                .list();
    }
}
