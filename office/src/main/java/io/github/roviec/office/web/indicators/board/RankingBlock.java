package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Cell;
import io.github.roviec.office.web.indicators.board.BoardPage.Head;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The units below as they rank, the best first; those that have said nothing come last, without a place.
record RankingBlock(Board board, BoardQuery query, JsonMapper json) {

    /// Empty where fewer than two of them speak.
    Optional<Block> of(Indicator indicator) {
        List<Rolled> all = board.parts().of(indicator.code());
        List<Rolled> ranked = all.stream()
                .filter(row -> row.value() != null)
                .sorted(order(indicator))
                .toList();
        if (ranked.size() < 2) {
            return Optional.empty();
        }
        Map<UnitId, String> names = board.units().stream().collect(Collectors.toMap(Unit::id, BoardBlocks::shortName));
        Function<Rolled, String> name = row -> names.getOrDefault(row.unit(), "");
        return Optional.of(new Block(
                "xep-" + indicator.code(),
                "units",
                indicator.name(),
                indicator.as().measure(),
                json.writeValueAsString(chart(indicator, ranked, name)),
                List.of(
                        Head.ofNumbers("board.place"),
                        Head.of("board.unit"),
                        Head.said(indicator.as().measure()),
                        Head.ofNumbers("board.previous"),
                        Head.ofNumbers("board.lastYear")),
                Stream.concat(ranked.stream(), all.stream().filter(row -> row.value() == null))
                        .map(row -> cells(indicator, row, name))
                        .toList()));
    }

    private static Comparator<Rolled> order(Indicator indicator) {
        Comparator<Rolled> order = Comparator.comparing(row -> Objects.requireNonNull(row.value()));
        return indicator.as().direction() == Direction.LOWER ? order : order.reversed();
    }

    private Chart chart(Indicator indicator, List<Rolled> ranked, Function<Rolled, String> name) {
        List<@Nullable BigDecimal> drawn = new ArrayList<>();
        ranked.forEach(row -> drawn.add(row.value()));
        return Chart.of(
                "bars",
                ranked.stream().map(name).toList(),
                List.of(new Chart.Series(indicator.name(), drawn)),
                indicator,
                ranked.stream().map(row -> url(indicator, row)).toList());
    }

    private List<Cell> cells(Indicator indicator, Rolled row, Function<Rolled, String> name) {
        boolean silent = row.value() == null;
        Long place = silent ? null : row.place();
        return List.of(
                Cell.number(place == null ? null : BigDecimal.valueOf(place), 0),
                Cell.text(name.apply(row)),
                silent
                        ? new Cell(null, null, 0, url(indicator, row), "none")
                        : Cell.number(row.value(), indicator.decimals(), url(indicator, row))
                                .missing(row.missing()),
                Cell.number(row.previous(), indicator.decimals()).lacked(row.previousMissing()),
                Cell.number(row.lastYear(), indicator.decimals()).lacked(row.lastYearMissing()));
    }

    private String url(Indicator indicator, Rolled row) {
        return query.indicator(indicator.code(), row.unit());
    }
}
