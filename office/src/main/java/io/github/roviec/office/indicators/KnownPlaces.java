package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether a place that somebody names by numbers is there: an address can be typed by hand.
@Component
public class KnownPlaces {

    private final JdbcClient jdbc;

    KnownPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Refuses with `organisation.unit-not-there` where the authority never had such a unit, and with
    /// `indicators.place-unknown` where the indicator has no such member.
    public void require(AuthorityId authority, Indicator indicator, UnitId unit, int member) {
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
}
