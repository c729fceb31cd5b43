package io.github.roviec.office.indicators;

import io.github.roviec.office.base.AuthorityId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Measures the roll-up against the shortest statement that a person would write for the same table: one month, every
/// indicator, every province.
@Component
public class CountryTiming {

    /// Each indicator's own way of becoming one, with what is missing: nothing else that the roll-up knows, neither
    /// mergers nor other periods. Both run with the same settings.
    private static final String BY_HAND = """
            select p.parent_id as node_id, f.indicator_id,
                   case i.over_units
                       when 'SUM' then sum(f.value)
                       when 'MEAN' then avg(f.value)
                       when 'WEIGHTED' then sum(f.value * w.value) / sum(w.value) filter (where f.value is not null)
                       else (max(array[extract(epoch from f.recorded_at), f.value]) filter (where f.value is not null))[2]
                   end as value,
                   count(f.value) as present, count(*) - count(f.value) as absent, max(c.units) as expected
            from indicators.figure f
            join organisation.unit_parent p using (unit_id)
            join (select parent_id, count(*) as units from organisation.unit_parent group by 1) c using (parent_id)
            join indicators.indicator i on i.id = f.indicator_id
            left join indicators.figure w on w.period_id = f.period_id and w.indicator_id = i.weight_id
                                         and w.unit_id = f.unit_id
            where f.period_id = %d and f.state >= 3
            group by p.parent_id, f.indicator_id, i.over_units
            """;

    private static final String ROLLED = """
            select node_id, indicator_id, value, present, absent, expected
            from indicators.roll_up(%d, null, (select array_agg(id) from organisation.unit
                                               where authority_id = %1$d and kind = 'OTHER'), %d, 'REPORTED', 3::smallint,
                                    (select last_day from indicators.period where id = %2$d))
            """;

    private final DataSource database;
    private final JdbcClient jdbc;

    CountryTiming(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /// @param runs of each, by turns, after one of each that is not counted
    /// @throws IllegalStateException where the two tables differ
    public CountryTimes measure(AuthorityId country, int runs) throws SQLException {
        int period = jdbc.sql("""
                select id from indicators.period
                where authority_id = :country and kind = 'MONTH'
                  and id in (select f.period_id from indicators.figure f
                             where f.period_id = indicators.period.id and f.report_id is null limit 1)
                order by last_day desc limit 1
                """)
                .param("country", country.value())
                .query(Integer.class)
                .single();
        String rolled = ROLLED.formatted(country.value(), period);
        String byHand = BY_HAND.formatted(period);
        List<Long> rolledTimes = new ArrayList<>();
        List<Long> byHandTimes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '64MB'");
            try {
                List<String> table = rows(statement, rolled);
                if (!table.equals(rows(statement, byHand))) {
                    throw new IllegalStateException("the two tables differ");
                }
                for (int run = 0; run < runs; run++) {
                    rolledTimes.add(time(statement, rolled));
                    byHandTimes.add(time(statement, byHand));
                }
                return new CountryTimes(rolledTimes, byHandTimes, table.size());
            } finally {
                statement.execute("reset work_mem");
            }
        }
    }

    private static long time(Statement statement, String sql) throws SQLException {
        long start = System.nanoTime();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getBigDecimal(3);
            }
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /// Sorted; values to 9 decimals, because two ways to divide may round the twentieth differently.
    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> table = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                BigDecimal value = rows.getBigDecimal(3);
                table.add(rows.getLong(1) + " " + rows.getInt(2) + " "
                        + (value == null
                                ? "none"
                                : value.setScale(9, RoundingMode.HALF_UP).toPlainString()) + " "
                        + rows.getLong(4) + " " + rows.getLong(5) + " " + rows.getLong(6));
            }
        }
        return table.stream().sorted().toList();
    }
}
