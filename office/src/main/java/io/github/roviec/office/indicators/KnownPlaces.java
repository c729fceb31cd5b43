package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether a place that somebody names by numbers is there: an address can be typed by hand; and the forms in which it
/// stands.
@Component
public class KnownPlaces {

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

    KnownPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Refuses with `organisation.unit-not-there` where the authority never had such a unit.
    public void requireUnit(AuthorityId authority, UnitId unit) {
        boolean there = jdbc.sql("""
                select exists (select from organisation.unit where id = :unit and authority_id = :authority)
                """)
                .param("unit", unit.value())
                .param("authority", authority.value())
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new Refusal("organisation.unit-not-there");
        }
    }

    /// Refuses as {@link #requireUnit}, and with `indicators.place-unknown` where the indicator has no such member.
    public void require(AuthorityId authority, Indicator indicator, UnitId unit, int member) {
        requireUnit(authority, unit);
        boolean known = member == 0
                || jdbc.sql("""
                        select exists (select from indicators.member m
                                       join indicators.indicator i on i.dimension_id = m.dimension_id
                                       where i.id = :indicator and m.id = :member)
                        """)
                        .param("indicator", indicator.id())
                        .param("member", member)
                        .query(Boolean.class)
                        .single();
        if (!known) {
            throw new Refusal("indicators.place-unknown");
        }
    }

    /// The forms in which the place stands.
    public List<PlaceForm> forms(AuthorityId authority, Indicator indicator, UnitId unit, Period period, int member) {
        return jdbc.sql("""
                select r.id, r.filler_id, r.state, r.closed_at is not null as closed, f.approver,
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
                        row.getString("approver"),
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

    /// Whether the indicator is asked of this unit: of its kind or group, on the period's last day.
    /// What is said of another unit is the sum of those that are asked; a second number there would be
    /// added to it. Nothing is asked of a unit that has ended, nor anywhere of what a formula computes.
    public boolean isAsked(AuthorityId authority, Indicator indicator, UnitId unit, Period period) {
        return indicator.formula() == null
                && jdbc.sql("""
                        select exists (
                            select from indicators.indicator i
                            cross join lateral indicators.asked(:authority, i.gathered_kinds, i.gathered_group, :day) a
                            where i.id = :indicator and a.unit_id = :unit)
                        """)
                        .param("authority", authority.value())
                        .param("indicator", indicator.id())
                        .param("day", period.lastDay())
                        .param("unit", unit.value())
                        .query(Boolean.class)
                        .single();
    }
}
