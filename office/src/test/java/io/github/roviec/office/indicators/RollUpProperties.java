package io.github.roviec.office.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roviec.office.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever the tree: the sum at its top is the sum of its leaves, and so is that at every node.
class RollUpProperties {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.with("organisation", "indicators"));

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void a_sum_is_the_sum_of_its_leaves(@ForAll @IntRange(min = 1, max = 60) int units, @ForAll long seed) {
        Random random = new Random(seed);
        long authority = unit(null, "AUTHORITY");
        int period = prepare(authority);
        int indicator =
                JDBC.sql("""
                insert into indicators.indicator (authority_id, code, name, measure, decimals, sector, direction,
                    over_units, over_time, calendar, frequency, gathered_kinds)
                values (:authority, 'X', 'x', 'x', 3, 'x', 'HIGHER', 'SUM', 'POINT_IN_TIME', 'M', 'MONTH', '{COMMUNE}')
                returning id
                """).param("authority", authority).query(Integer.class).single();
        long[] ids = new long[units];
        int[] above = new int[units];
        BigDecimal[] sums = new BigDecimal[units];
        long[] asked = new long[units];
        for (int number = 0; number < units; number++) {
            above[number] = random.nextInt(number + 1) - 1;
            boolean leaf = random.nextBoolean();
            ids[number] =
                    unit(above[number] < 0 ? authority : ids[above[number]], leaf ? "COMMUNE" : "OTHER", authority);
            BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 3);
            boolean says = leaf && random.nextInt(5) > 0;
            if (says) {
                JDBC.sql("""
                        insert into indicators.figure (authority_id, unit_id, recorded_at, recorded_by, period_id,
                            indicator_id, state, value)
                        values (:authority, :unit, now(), 1, :period, :indicator, 3, :value)
                        """)
                        .param("authority", authority)
                        .param("unit", ids[number])
                        .param("period", period)
                        .param("indicator", indicator)
                        .param("value", value)
                        .update();
            }
            for (int node = number; node >= 0; node = above[node]) {
                asked[node] += leaf ? 1 : 0;
                if (says) {
                    sums[node] = sums[node] == null ? value : sums[node].add(value);
                }
            }
        }
        for (int node = 0; node < units; node++) {
            List<Object> found = JDBC.sql("""
                    select value, expected from indicators.roll_up(:authority, null, array[cast(:node as bigint)], :period,
                                                                   'REPORTED', 3::smallint, date '2024-09-30')
                    """)
                    .param("authority", authority)
                    .param("node", ids[node])
                    .param("period", period)
                    .query((row, n) -> {
                        BigDecimal value = row.getBigDecimal("value");
                        return List.<Object>of(value == null ? "none" : value, row.getLong("expected"));
                    })
                    .single();
            assertThat(found).containsExactly(sums[node] == null ? "none" : sums[node], asked[node]);
        }
    }

    private static int prepare(long authority) {
        JDBC.sql("insert into indicators.calendar values (:authority, 'M', 'm', 1, false)")
                .param("authority", authority)
                .update();
        JDBC.sql("""
                insert into indicators.period (authority_id, calendar, kind, year, number, first_day, last_day)
                values (:authority, 'M', 'YEAR', 2024, 1, '2024-01-01', '2024-12-31')
                """).param("authority", authority).update();
        return JDBC.sql("""
                insert into indicators.period (authority_id, calendar, kind, year, number, first_day, last_day)
                values (:authority, 'M', 'MONTH', 2024, 9, '2024-09-01', '2024-09-30') returning id
                """).param("authority", authority).query(Integer.class).single();
    }

    private static long unit(@org.jspecify.annotations.Nullable Long parent, String kind) {
        long id = JDBC.sql("select nextval(pg_get_serial_sequence('organisation.unit', 'id'))")
                .query(Long.class)
                .single();
        return enter(id, id, parent, kind);
    }

    private static long unit(long parent, String kind, long authority) {
        long id = JDBC.sql("select nextval(pg_get_serial_sequence('organisation.unit', 'id'))")
                .query(Long.class)
                .single();
        return enter(id, authority, parent, kind);
    }

    private static long enter(long id, long authority, @org.jspecify.annotations.Nullable Long parent, String kind) {
        JDBC.sql("""
                insert into organisation.unit (id, authority_id, code, kind, from_day) overriding system value
                values (:id, :authority, :code, :kind, '2020-01-01')
                """)
                .param("id", id)
                .param("authority", authority)
                .param("code", "U" + id)
                .param("kind", kind)
                .update();
        JDBC.sql("insert into organisation.unit_name values (:id, :authority, '2020-01-01', 'x')")
                .param("id", id)
                .param("authority", authority)
                .update();
        JDBC.sql("insert into organisation.unit_parent values (:id, :authority, '2020-01-01', :parent)")
                .param("id", id)
                .param("authority", authority)
                .param("parent", parent)
                .update();
        return id;
    }
}
