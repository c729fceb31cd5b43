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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Which unit meets which criterion: criteria across, units down; the sum of each unit opens its parts, the head of a
/// criterion its own.
///
/// @param proved members of an indicator that a document proves, by unit
record HeatBlock(
        Board board,
        BoardQuery query,
        JsonMapper json,
        BoardBlocks.Words words,
        Function<Indicator, Map<UnitId, Set<Integer>>> proved) {

    private static final String KEY = "tieu-chi-";

    Block of(Indicator indicator) {
        List<Member> members = members(indicator);
        return block(indicator, KEY + indicator.code(), indicator.name(), Member.whole(members), null);
    }

    /// The criterion that the query names, and its parts; empty where it has none.
    Optional<Block> parts(Indicator indicator) {
        List<Member> members = members(indicator);
        return members.stream()
                .filter(member -> query.group().isEmpty())
                .filter(member -> member.code().equals(query.criterion()) && member.isSplit(members))
                .findFirst()
                .map(criterion -> block(
                        indicator,
                        key(indicator, criterion),
                        criterion.label(),
                        members.stream()
                                .filter(part -> criterion.code().equals(part.of()))
                                .toList(),
                        criterion));
    }

    private List<Member> members(Indicator indicator) {
        return board.members().getOrDefault(indicator.code(), List.of());
    }

    private static String key(Indicator indicator, Member criterion) {
        return KEY + indicator.code() + "-" + criterion.code();
    }

    /// @param above the criterion whose parts these are, before them in each row; null: their sum is
    private Block block(Indicator indicator, String key, String title, List<Member> members, @Nullable Member above) {
        List<Head> heads = new ArrayList<>();
        heads.add(Head.of("board.unit"));
        heads.add(Head.ofNumbers(above == null ? "board.sum" : "board.criterion"));
        members.forEach(member -> heads.add(head(indicator, member)));
        Map<UnitId, Set<Integer>> documents = proved.apply(indicator);
        List<List<Cell>> rows = new ArrayList<>();
        List<Chart.Series> series = new ArrayList<>();
        for (Unit unit : asked(indicator, members)) {
            List<Cell> cells = new ArrayList<>();
            cells.add(name(indicator, unit));
            cells.add(above == null ? sum(indicator, unit) : cell(indicator, unit, above, documents));
            List<@Nullable BigDecimal> drawn = new ArrayList<>();
            for (Member member : members) {
                drawn.add(board.parts().value(unit.id(), indicator.code(), member.id()));
                cells.add(cell(indicator, unit, member, documents));
            }
            rows.add(cells);
            series.add(new Chart.Series(BoardBlocks.shortName(unit), drawn));
        }
        String chart = json.writeValueAsString(new Chart(
                "heat",
                members.stream().map(Member::label).toList(),
                series.stream().map(Chart.Series::name).toList(),
                series,
                null,
                null,
                indicator.as().measure(),
                0,
                List.of(words.met(), words.unmet())));
        return new Block(key, "heat", title, indicator.as().measure(), chart, heads, rows);
    }

    private Head head(Indicator indicator, Member member) {
        // Where the criterion was said as a whole, its parts have nothing to show.
        boolean opens = members(indicator).stream()
                .filter(part -> member.code().equals(part.of()))
                .anyMatch(part -> !speaking(indicator, List.of(part)).isEmpty());
        String url = query.at(member.code()).url() + "#" + key(indicator, member);
        return new Head(member.label(), "", true, opens ? url : null);
    }

    private List<Unit> speaking(Indicator indicator, List<Member> members) {
        return board.units().stream()
                .filter(unit -> members.stream()
                        .anyMatch(member -> board.parts().value(unit.id(), indicator.code(), member.id()) != null))
                .toList();
    }

    /// Also those that are yet to speak: that there is no figure is not a figure of 0.
    private List<Unit> asked(Indicator indicator, List<Member> members) {
        return board.units().stream()
                .filter(unit -> members.stream()
                        .anyMatch(member -> board.parts()
                                .row(unit.id(), indicator.code(), member.id())
                                .isPresent()))
                .toList();
    }

    private Cell sum(Indicator indicator, Unit unit) {
        BigDecimal value = board.parts().value(unit.id(), indicator.code(), 0);
        String url = query.indicator(indicator.code(), unit.id());
        return value == null ? new Cell(unsaid(indicator, unit, 0), null, 0, url, "none") : Cell.number(value, 0, url);
    }

    /// Nothing was said yet, or that there is none.
    private String unsaid(Indicator indicator, Unit unit, int member) {
        return board.parts()
                .row(unit.id(), indicator.code(), member)
                .filter(row -> row.missing() == 0 && !row.isSilent())
                .map(_ -> words.absent())
                .orElse(words.nothing());
    }

    private Cell cell(Indicator indicator, Unit unit, Member member, Map<UnitId, Set<Integer>> documents) {
        BigDecimal value = board.parts().value(unit.id(), indicator.code(), member.id());
        return new Cell(
                value == null ? unsaid(indicator, unit, member.id()) : value.signum() > 0 ? words.met() : words.unmet(),
                value,
                0,
                Written.source(indicator.code(), unit.id(), board.period(indicator), member.id()),
                value == null ? "none" : value.signum() > 0 ? "yes" : "no",
                value != null
                        && value.signum() > 0
                        && isProved(member, members(indicator), documents.getOrDefault(unit.id(), Set.of())));
    }

    /// By a document of its own, or each of its parts is.
    private static boolean isProved(Member member, List<Member> among, Set<Integer> documents) {
        List<Member> parts =
                among.stream().filter(part -> member.code().equals(part.of())).toList();
        return documents.contains(member.id())
                || !parts.isEmpty() && parts.stream().allMatch(part -> documents.contains(part.id()));
    }

    /// Where documents are wanted, the unit's name opens all of its.
    private Cell name(Indicator indicator, Unit unit) {
        String url = indicator.as().wantsEvidence() ? Written.binder(unit.id(), board.month()) : null;
        return new Cell(BoardBlocks.shortName(unit), null, 0, url, "plain");
    }
}
