package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Member;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.indicators.Written;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Cell;
import io.github.roviec.office.web.indicators.board.BoardPage.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Which unit meets which criterion: criteria across, units down; the sum of each unit opens its parts.
///
/// @param proved members of an indicator that a document proves, by unit
public record HeatBlock(
        Board board,
        BoardQuery query,
        JsonMapper json,
        BoardBlocks.Words words,
        Function<Indicator, Map<UnitId, Set<Integer>>> proved) {

    Block of(Indicator indicator) {
        List<Member> members = board.members().getOrDefault(indicator.code(), List.of());
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(null, "board.unit", false));
        heads.add(new Head(null, "board.sum", true));
        members.forEach(member -> heads.add(new Head(member.code() + ". " + member.name(), "", true)));
        Map<UnitId, Set<Integer>> documents = proved.apply(indicator);
        List<List<Cell>> rows = new ArrayList<>();
        List<Chart.Series> series = new ArrayList<>();
        List<Unit> speaking = board.units().stream()
                .filter(unit -> members.stream()
                        .anyMatch(member -> board.parts().value(unit.id(), indicator.code(), member.id()) != null))
                .toList();
        for (Unit unit : speaking) {
            List<Cell> cells = new ArrayList<>();
            cells.add(BoardBlocks.text(BoardBlocks.shortName(unit)));
            cells.add(BoardBlocks.number(
                    board.parts().value(unit.id(), indicator.code(), 0),
                    0,
                    query.indicator(indicator.code(), unit.id())));
            List<@Nullable BigDecimal> drawn = new ArrayList<>();
            for (Member member : members) {
                BigDecimal value = board.parts().value(unit.id(), indicator.code(), member.id());
                drawn.add(value);
                cells.add(new Cell(
                        value == null ? null : value.signum() > 0 ? words.met() : words.unmet(),
                        value,
                        0,
                        Written.source(indicator.code(), unit.id(), board.month(), member.id()),
                        value == null ? "none" : value.signum() > 0 ? "yes" : "no",
                        value != null
                                && value.signum() > 0
                                && documents.getOrDefault(unit.id(), Set.of()).contains(member.id())));
            }
            rows.add(cells);
            series.add(new Chart.Series(BoardBlocks.shortName(unit), drawn));
        }
        return new Block(
                "tieu-chi-" + indicator.code(),
                "heat",
                indicator.name(),
                indicator.as().measure(),
                json.writeValueAsString(new Chart(
                        "heat",
                        members.stream()
                                .map(member -> member.code() + ". " + member.name())
                                .toList(),
                        series.stream().map(Chart.Series::name).toList(),
                        series,
                        null,
                        null,
                        indicator.as().measure(),
                        0,
                        List.of(words.met(), words.unmet()))),
                heads,
                rows);
    }
}
