package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
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
