package io.github.roviec.office.indicators;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// From rows to what they mean, and lists to PostgreSQL arrays.
final class IndicatorRows {

    static final String SELECT = """
            select i.*, w.code as weight, d.code as dimension, d.criteria
            from indicators.indicator i
            left join indicators.indicator w on w.id = i.weight_id
            left join indicators.dimension d on d.id = i.dimension_id
            """;

    private IndicatorRows() {}

    static Indicator read(ResultSet row, int n) throws SQLException {
        return new Indicator(
                row.getInt("id"),
                new IndicatorDefinition(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("measure"),
                        row.getInt("decimals"),
                        row.getString("sector"),
                        Direction.valueOf(row.getString("direction")),
                        OverUnits.valueOf(row.getString("over_units")),
                        row.getString("weight"),
                        OverTime.valueOf(row.getString("over_time")),
                        row.getString("calendar"),
                        PeriodKind.valueOf(row.getString("frequency")),
                        row.getString("dimension"),
                        row.getBoolean("sum_of_members"),
                        row.getString("formula"),
                        texts(row.getArray("gathered_kinds")),
                        row.getString("gathered_group"),
                        row.getString("responsible"),
                        row.getString("source"),
                        row.getBoolean("ended"),
                        row.getBoolean("evidence")),
                row.getBoolean("edited"),
                row.getInt("version"),
                row.getBoolean("criteria"));
    }

    static Member member(ResultSet row, int n) throws SQLException {
        return new Member(
                row.getInt("id"), row.getString("code"), row.getString("name"), validity(row), requirements(row));
    }

    private static List<Requirement> requirements(ResultSet row) throws SQLException {
        String[] texts = (String[]) row.getArray("requirements").getArray();
        return IntStream.range(0, texts.length)
                .filter(group -> texts[group] != null)
                .mapToObj(group -> new Requirement(group, texts[group]))
                .toList();
    }

    static Validity validity(ResultSet row) throws SQLException {
        return new Validity(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /// "{1,2}": the names of kinds and numbers need no quoting.
    static String array(Collection<?> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    static @Nullable String arrayOrNull(@Nullable Collection<?> items) {
        return items == null ? null : array(items);
    }
}
