package io.github.roviec.office.reports.draft;

import static io.github.roviec.office.reports.draft.Rows.words;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table.Align;
import io.github.roviec.office.reports.paper.Table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A table with a row for each member of a dimension ("nguồn vốn") and a last one for the whole, a column for each
/// indicator that is split by it.
final class MemberTable {

    private static final int WHOLE = 0;

    private final List<Rolled> rows;
    private final String period;

    /// @param period as in the address of a period of results
    MemberTable(List<Rolled> rows, String period) {
        this.rows = rows;
        this.period = period;
    }

    Block table(String key, String caption, String dimension, List<Indicator> indicators, List<Member> members) {
        List<Column> columns = new ArrayList<>(List.of(new Column(dimension, 24, Align.LEFT)));
        indicators.forEach(each -> columns.add(new Column(
                "%s (%s)".formatted(AskedIndicators.name(each), each.as().measure()), 15, Align.RIGHT)));
        Rows table = new Rows(4, columns.toArray(Column[]::new));
        for (Member member : members) {
            table.add(cells(member.name(), indicators, member.id()));
        }
        return table.table(key, caption, "Chưa có số liệu.", cells("Cộng", indicators, WHOLE));
    }

    private List<List<Run>> cells(String name, List<Indicator> indicators, int member) {
        List<List<Run>> cells = new ArrayList<>(List.of(words(name)));
        indicators.forEach(each -> cells.add(cell(each, member)));
        return cells;
    }

    private List<Run> cell(Indicator indicator, int member) {
        for (Rolled row : rows) {
            BigDecimal value = row.value();
            if (value != null && row.indicator().equals(indicator.code()) && row.member() == member) {
                return List.of(new Live(
                        WrittenNumber.write(value, indicator.decimals()),
                        new FigureSource(indicator.code(), row.unit().value(), period, member, "number")));
            }
        }
        return words("chưa có");
    }
}
