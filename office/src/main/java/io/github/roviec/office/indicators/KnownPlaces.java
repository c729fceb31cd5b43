package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether a place that somebody names by numbers is there, and asked for: an address can be typed by hand.
@Component
public class KnownPlaces {

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

    /// A place by its numbers.
    ///
    /// @param member 0 where the indicator has no dimension
    public record At(int indicator, UnitId unit, int period, int member) {

        public static At of(Indicator indicator, UnitId unit, Period period, int member) {
            return new At(indicator.id(), unit, period.id(), member);
        }
    }

    /// Whether the indicator is asked of this unit: of its kind or group, on the period's last day, while
    /// the member is in force.
    /// What is said of another unit is the sum of those that are asked; a second number there would be
    /// added to it. Nothing is asked of a unit that has ended, nor anywhere of what a formula computes.
    public boolean isAsked(AuthorityId authority, Indicator indicator, UnitId unit, Period period, int member) {
        return !asked(authority, List.of(At.of(indicator, unit, period, member)))
                .isEmpty();
    }

    /// Of these places those that are asked, in one question.
    public Set<At> asked(AuthorityId authority, Collection<At> places) {
        return Set.copyOf(jdbc.sql("""
                select distinct w.* from unnest(cast(:indicators as integer[]), cast(:units as bigint[]),
                                                cast(:periods as integer[]), cast(:members as integer[]))
                    as w (indicator_id, unit_id, period_id, member_id)
                join indicators.indicator i on i.id = w.indicator_id and i.formula is null
                join indicators.period p on p.id = w.period_id
                left join indicators.member m on m.id = w.member_id
                where (m.id is null or indicators.in_force(m.from_day, m.until_day, p.last_day))
                  and exists (select from indicators.asked(:authority, i.gathered_kinds, i.gathered_group, p.last_day) a
                              where a.unit_id = w.unit_id)
                """)
                .param("authority", authority.value())
                .param("indicators", array(places, At::indicator))
                .param("units", array(places, at -> at.unit().value()))
                .param("periods", array(places, At::period))
                .param("members", array(places, At::member))
                .query((row, _) -> new At(
                        row.getInt("indicator_id"),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("period_id"),
                        row.getInt("member_id")))
                .list());
    }

    private static String array(Collection<At> places, Function<At, Object> part) {
        return IndicatorRows.array(places.stream().map(part).toList());
    }
}
