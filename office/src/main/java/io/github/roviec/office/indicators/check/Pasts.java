package io.github.roviec.office.indicators.check;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a unit, with those whose work it has taken over, said in the periods before (`indicators.past`): so many are
/// shown beside a place, and judged with.
@Component
public class Pasts {

    /// A year of months.
    public static final int PERIODS = 12;

    private final JdbcClient jdbc;

    Pasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of the indicators, the latest period first; a period in which nothing was said is not there. `back` 0 is
    /// the period itself.
    public List<Past> of(AuthorityId authority, UnitId unit, Period period, Collection<Integer> indicators) {
        return jdbc.sql("""
                select q.*, b.back, b.indicator_id, b.member_id, b.value, b.absence
                from indicators.past(:authority, :indicators, :unit, :period, :most) b
                join indicators.period q on q.id = b.period_id
                order by b.back, b.indicator_id, b.member_id
                """)
                .param("authority", authority.value())
                .param("period", period.id())
                .param("most", PERIODS)
                .param("indicators", indicators.toArray(Integer[]::new))
                .param("unit", unit.value())
                .query(Pasts::read)
                .list();
    }

    private static Past read(ResultSet row, int n) throws SQLException {
        return new Past(
                row.getInt("indicator_id"),
                row.getInt("member_id"),
                Periods.read(row, ""),
                row.getInt("back"),
                row.getBigDecimal("value"),
                row.getString("absence"));
    }
}
