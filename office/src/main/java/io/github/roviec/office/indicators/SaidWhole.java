package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Criteria that were said as a whole in a period, though they have parts today: they stay as they were said, and their
/// parts are not asked for there. The rule itself is `indicators.said_whole` in the database.
@Component
public class SaidWhole {

    private final JdbcClient jdbc;

    SaidWhole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Ids of the members; empty where the parts speak, or nobody has said anything yet.
    public Set<Integer> criteria(AuthorityId authority, Indicator indicator, UnitId unit, Period period) {
        return Set.copyOf(
                jdbc.sql("select member_id from indicators.said_whole(:authority, :indicator, :unit, :period)")
                        .param("authority", authority.value())
                        .param("indicator", indicator.id())
                        .param("unit", unit.value())
                        .param("period", period.id())
                        .query(Integer.class)
                        .list());
    }
}
