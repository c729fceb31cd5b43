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

/// What a unit said in the periods before: so many are shown beside a place, and judged with.
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
                with before as (
                    select q.*, row_number() over (order by q.last_day desc) - 1 as back
                    from indicators.period q
                    where q.authority_id = :authority and q.calendar = :calendar and q.kind = :kind
                      and q.last_day <= :last
                    order by q.last_day desc limit :most)
                select b.*, g.indicator_id, g.member_id, g.value, g.absence
                from before b
                join indicators.figure g on g.period_id = b.id and g.indicator_id = any (:indicators)
                    and g.unit_id = :unit and g.authority_id = :authority
                left join indicators.member m on m.id = g.member_id
                where m.id is null or indicators.in_force(m.from_day, m.until_day, b.last_day)
                order by b.back, g.indicator_id, g.member_id
                """)
                .param("authority", authority.value())
                .param("calendar", period.calendar())
                .param("kind", period.kind().name())
                .param("last", period.lastDay())
                .param("most", PERIODS + 1)
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
