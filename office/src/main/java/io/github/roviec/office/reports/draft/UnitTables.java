package io.github.roviec.office.reports.draft;

import static io.github.roviec.office.reports.draft.Rows.words;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.WrittenNumber;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.FigureSource;
import io.github.roviec.office.reports.paper.Live;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table.Align;
import io.github.roviec.office.reports.paper.Table.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tables with a row for each unit below that of the paper: what each says of the indicators, and which criteria of a
/// set each has met. A unit that says nothing at all has no row.
final class UnitTables {

    private static final String NONE = "Chưa có đơn vị nào có số liệu.";
    private static final String MISSING = "chưa có";
    private static final String MET = "x";
    private static final String UNMET = "-";

    private record Place(UnitId unit, String indicator, int member) {}

    private final List<Unit> units;
    private final String period;
    private final Map<Place, BigDecimal> said = new HashMap<>();

    /// @param period as in the address of a period of results
    UnitTables(List<Unit> units, List<Rolled> rows, String period) {
        this.units = units;
        this.period = period;
        for (Rolled row : rows) {
            BigDecimal value = row.value();
            if (value != null) {
                said.put(new Place(row.unit(), row.indicator(), row.member()), value);
            }
        }
    }

    Block figures(String key, String caption, List<Indicator> indicators) {
        List<Indicator> shown = indicators.stream()
                .filter(each -> units.stream().anyMatch(unit -> said(unit, each, 0) != null))
                .toList();
        Rows rows = rows(
                20,
                shown.stream()
                        .map(each -> new Column(
                                "%s (%s)"
                                        .formatted(
                                                AskedIndicators.name(each),
                                                each.as().measure()),
                                12,
                                Align.RIGHT))
                        .toList());
        for (Unit unit : units) {
            List<List<Run>> cells = new ArrayList<>(List.of(words(unit.name())));
            boolean any = false;
            for (Indicator each : shown) {
                BigDecimal value = said(unit, each, 0);
                any |= value != null;
                cells.add(
                        value == null
                                ? words(MISSING)
                                : live(unit, each, 0, "number", WrittenNumber.write(value, each.decimals())));
            }
            if (any) {
                rows.add(cells);
            }
        }
        return rows.table(key, caption, NONE);
    }

    /// @param members of the indicator, which are criteria: 1 where one is met
    Block criteria(String key, String caption, Indicator indicator, List<Member> members) {
        List<Column> columns = new ArrayList<>();
        members.forEach(member -> columns.add(new Column(member.code(), 4, Align.CENTRE)));
        columns.add(new Column("Số đạt", 6, Align.RIGHT));
        Rows rows = rows(20, columns);
        for (Unit unit : units) {
            BigDecimal sum = said(unit, indicator, 0);
            if (sum == null) {
                continue;
            }
            List<List<Run>> cells = new ArrayList<>(List.of(words(unit.name())));
            for (Member member : members) {
                BigDecimal value = said(unit, indicator, member.id());
                cells.add(
                        value == null
                                ? List.of()
                                : live(unit, indicator, member.id(), "met", value.signum() > 0 ? MET : UNMET));
            }
            cells.add(live(unit, indicator, 0, "number", WrittenNumber.write(sum, indicator.decimals())));
            rows.add(cells);
        }
        return rows.table(key, caption, NONE);
    }

    private static Rows rows(int name, List<Column> columns) {
        List<Column> all = new ArrayList<>(List.of(new Column("Đơn vị", name, Align.LEFT)));
        all.addAll(columns);
        return new Rows(4, all.toArray(Column[]::new));
    }

    private @Nullable BigDecimal said(Unit unit, Indicator indicator, int member) {
        return said.get(new Place(unit.id(), indicator.code(), member));
    }

    private List<Run> live(Unit unit, Indicator indicator, int member, String aspect, String words) {
        return List.of(
                new Live(words, new FigureSource(indicator.code(), unit.id().value(), period, member, aspect)));
    }
}
