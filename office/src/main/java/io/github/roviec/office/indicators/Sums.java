package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the database's own functions for sums, goals and single units' figures.
@Component
class Sums {

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One row of `indicators.compare`.
    record Sum(
            @Nullable BigDecimal value,
            long present,
            long absent,
            long expected,
            @Nullable BigDecimal previous,
            long previousMissing,
            @Nullable BigDecimal lastYear,
            long lastYearMissing,
            @Nullable Long place) {}

    record Key(long unit, int indicator, int member) {}

    record Aim(String base, BigDecimal value, @Nullable String decision, long units) {}

    private JdbcClient.StatementSpec asked(String sql, Question question, Collection<Integer> ids) {
        return jdbc.sql(sql)
                .param("authority", question.authority().value())
                .param("ids", IndicatorRows.array(ids))
                .param(
                        "nodes",
                        IndicatorRows.array(
                                question.units().stream().map(UnitId::value).toList()))
                .param("tree", question.tree());
    }

    Map<Key, Sum> compare(Question question, Collection<Integer> ids) {
        Map<Key, Sum> sums = new HashMap<>();
        asked("""
                select * from indicators.compare(:authority, cast(:ids as integer[]), cast(:nodes as bigint[]), :period,
                                                 :look, cast(:state as smallint), :tree)
                """, question, ids)
                .param("period", question.period().id())
                .param("look", question.look().name())
                .param("state", question.from().number())
                .query(row -> {
                    sums.put(key(row), sum(row));
                });
        return sums;
    }

    /// The same without what it is compared with.
    Map<Key, Sum> plain(Question question, Collection<Integer> ids) {
        Map<Key, Sum> sums = new HashMap<>();
        asked("""
                select * from indicators.roll_up(:authority, cast(:ids as integer[]), cast(:nodes as bigint[]), :period,
                                                 :look, cast(:state as smallint), :tree)
                """, question, ids)
                .param("period", question.period().id())
                .param("look", question.look().name())
                .param("state", question.from().number())
                .query(row -> {
                    sums.put(
                            key(row),
                            new Sum(
                                    row.getBigDecimal("value"),
                                    row.getLong("present"),
                                    row.getLong("absent"),
                                    row.getLong("expected"),
                                    null,
                                    0,
                                    null,
                                    0,
                                    null));
                });
        return sums;
    }

    record Point(int indicator, int period) {}

    /// The whole of each indicator in many periods, for the first node; what is not known is left out.
    Map<Point, Summed> course(Question question, Collection<Integer> ids, List<Period> months) {
        Map<Point, Summed> course = new HashMap<>();
        asked("""
                select p.id as period_id, r.indicator_id, r.value, r.present, r.absent, r.expected
                from unnest(cast(:periods as integer[])) as p (id)
                cross join lateral indicators.roll_up(:authority, cast(:ids as integer[]), cast(:nodes as bigint[]), p.id,
                                                      :look, cast(:state as smallint), :tree) r
                where r.member_id = 0 and r.value is not null
                """, question, ids)
                .param(
                        "periods",
                        IndicatorRows.array(months.stream().map(Period::id).toList()))
                .param("look", question.look().name())
                .param("state", question.from().number())
                .query(row -> {
                    course.put(
                            new Point(row.getInt("indicator_id"), row.getInt("period_id")),
                            summed(
                                    row.getBigDecimal("value"),
                                    new Wholeness(
                                            row.getLong("present"), row.getLong("absent"), row.getLong("expected"))));
                });
        return course;
    }

    private static Summed summed(BigDecimal value, Wholeness wholeness) {
        return new Summed(value, wholeness.missing(), wholeness.lacking());
    }

    Map<Key, List<Aim>> goals(Question question, Collection<Integer> ids) {
        Map<Key, List<Aim>> goals = new HashMap<>();
        asked("""
                select g.* from indicators.goal(:authority, cast(:ids as integer[]), cast(:nodes as bigint[]),
                                                cast(:year as smallint), :tree) g
                join indicators.base b on b.authority_id = :authority and b.code = g.base
                order by b.position, b.code
                """, question, ids).param("year", question.period().year()).query(row -> {
            goals.computeIfAbsent(key(row), _ -> new java.util.ArrayList<>())
                    .add(new Aim(
                            row.getString("base"),
                            row.getBigDecimal("value"),
                            row.getString("decision"),
                            row.getLong("units")));
        });
        return goals;
    }

    /// What one of the units says that are asked for an indicator.
    record Leaf(UnitId unit, BigDecimal value) {}

    /// For each node, the figures of the units below it that are asked for the indicator; without those that said
    /// nothing.
    Map<Long, List<Leaf>> leaves(Question question, Indicator indicator) {
        Map<Long, List<Leaf>> leaves = new HashMap<>();
        asked("""
                select r.node_id, l.node_id as unit_id, l.value
                from indicators.roll_up(:authority, cast(:ids as integer[]), (
                         select array_agg(a.unit_id)
                         from indicators.indicator i
                         cross join lateral indicators.asked(:authority, i.gathered_kinds, i.gathered_group, :tree) a
                         where i.id = any (cast(:ids as integer[]))), :period, :look, cast(:state as smallint), :tree) l
                join indicators.reach(:authority, :tree) r on r.unit_id = l.node_id
                where r.node_id = any (cast(:nodes as bigint[])) and l.member_id = 0 and l.value is not null
                """, question, List.of(indicator.id()))
                .param("period", question.period().id())
                .param("look", question.look().name())
                .param("state", question.from().number())
                .query(row -> {
                    leaves.computeIfAbsent(row.getLong("node_id"), _ -> new java.util.ArrayList<>())
                            .add(new Leaf(new UnitId(row.getLong("unit_id")), row.getBigDecimal("value")));
                });
        return leaves;
    }

    /// Which units below the first node meet each criterion, by group. Groups in order, who says nothing of its group
    /// last.
    List<GroupTally> byGroup(Question question, Indicator criteria, Indicator grouping) {
        return jdbc.sql("""
                select * from indicators.by_group(:authority, :criteria, :grouping, :node, :period,
                                                  cast(:state as smallint), :tree)
                """)
                .param("authority", question.authority().value())
                .param("criteria", criteria.id())
                .param("grouping", grouping.id())
                .param("node", question.units().getFirst().value())
                .param("period", question.period().id())
                .param("state", question.from().number())
                .param("tree", question.tree())
                .query((row, _) -> new GroupTally(
                        row.getBigDecimal("in_group"),
                        row.getInt("member_id"),
                        units(row.getArray("met")),
                        units(row.getArray("spoken"))))
                .list();
    }

    private static List<UnitId> units(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).toList();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("node_id"), row.getInt("indicator_id"), row.getInt("member_id"));
    }

    private static Sum sum(ResultSet row) throws SQLException {
        long place = row.getLong("place");
        boolean none = row.wasNull();
        return new Sum(
                row.getBigDecimal("value"),
                row.getLong("present"),
                row.getLong("absent"),
                row.getLong("expected"),
                row.getBigDecimal("previous"),
                row.getLong("previous_missing"),
                row.getBigDecimal("last_year"),
                row.getLong("last_year_missing"),
                none ? null : place);
    }
}
