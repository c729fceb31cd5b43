package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.GroupTally;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How many units of each group meet each criterion, of those that have spoken of it: criteria down, groups across;
/// each
/// number opens the units that are counted in it.
record GroupBlock(Board board, BoardQuery query, BoardBlocks.Words words) {

    private static final String KEY = "nhom-";

    /// Names the units that say nothing of their group, in an address.
    static final String UNKNOWN = "chua-ro";

    /// Empty where the criteria are not counted by group.
    Optional<Block> of(Indicator indicator) {
        List<@Nullable BigDecimal> groups = groups(indicator);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Head> heads = new ArrayList<>();
        heads.add(Head.of("board.criterion"));
        groups.forEach(group -> heads.add(head(group)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Member criterion : Member.whole(board.members().getOrDefault(indicator.code(), List.of()))) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(criterion.label()));
            groups.forEach(group -> cells.add(count(indicator, criterion, group)));
            rows.add(cells);
        }
        return Optional.of(
                new Block(KEY + indicator.code(), "groups", indicator.name(), words.units(), null, heads, rows));
    }

    /// The units of the criterion and group that the query names: those that meet it first.
    Optional<Block> units(Indicator indicator) {
        if (query.group().isEmpty()) {
            return Optional.empty();
        }
        return tallies(indicator).stream()
                .filter(tally -> query.group().equals(code(tally.group())))
                .flatMap(tally -> board.members().getOrDefault(indicator.code(), List.of()).stream()
                        .filter(member ->
                                member.id() == tally.member() && member.code().equals(query.criterion()))
                        .map(criterion -> units(indicator, criterion, tally)))
                .findFirst();
    }

    private Block units(Indicator indicator, Member criterion, GroupTally tally) {
        Map<UnitId, Unit> known =
                Objects.requireNonNull(board.groups().get(indicator.code())).units();
        Set<UnitId> met = Set.copyOf(tally.met());
        List<Unit> units = tally.spoken().stream()
                .map(id -> known.get(id))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Unit unit) -> !met.contains(unit.id())))
                .toList();
        return new Block(
                opened(indicator),
                "grouped",
                criterion.label() + ", " + Objects.requireNonNullElse(name(tally.group()), words.noGroup()),
                words.counted()
                        .apply(
                                String.valueOf(tally.met().size()),
                                String.valueOf(tally.spoken().size())),
                null,
                List.of(Head.of("board.unit"), Head.of("board.result")),
                units.stream()
                        .map(unit -> List.of(
                                Cell.text(BoardBlocks.shortName(unit)),
                                result(indicator, criterion, unit.id(), met.contains(unit.id()))))
                        .toList());
    }

    private Cell result(Indicator indicator, Member criterion, UnitId unit, boolean met) {
        return new Cell(
                met ? words.met() : words.unmet(),
                met ? BigDecimal.ONE : BigDecimal.ZERO,
                0,
                Written.source(indicator.code(), unit, board.period(indicator), criterion.id()),
                met ? "yes" : "no");
    }

    private List<GroupTally> tallies(Indicator indicator) {
        Board.Groups groups = board.groups().get(indicator.code());
        return groups == null ? List.of() : groups.tallies();
    }

    /// In order; who says nothing of its group last.
    private List<@Nullable BigDecimal> groups(Indicator indicator) {
        List<@Nullable BigDecimal> groups = new ArrayList<>();
        for (GroupTally tally : tallies(indicator)) {
            if (groups.stream().noneMatch(known -> code(known).equals(code(tally.group())))) {
                groups.add(tally.group());
            }
        }
        return groups;
    }

    private Head head(@Nullable BigDecimal group) {
        return new Head(name(group), "board.group.unknown", true);
    }

    private @Nullable String name(@Nullable BigDecimal group) {
        return group == null ? null : words.group().apply(code(group));
    }

    private static String code(@Nullable BigDecimal group) {
        return group == null ? UNKNOWN : group.stripTrailingZeros().toPlainString();
    }

    private Cell count(Indicator indicator, Member criterion, @Nullable BigDecimal group) {
        return tallies(indicator).stream()
                .filter(tally ->
                        tally.member() == criterion.id() && code(tally.group()).equals(code(group)))
                .findFirst()
                .map(tally -> new Cell(
                        tally.met().size() + "/" + tally.spoken().size(),
                        BigDecimal.valueOf(tally.met().size()),
                        0,
                        query.inGroup(criterion.code(), code(group)).url() + "#" + opened(indicator),
                        "plain",
                        false,
                        tally.spoken().size()))
                .orElseGet(() -> new Cell(null, null, 0, null, "none"));
    }

    private static String opened(Indicator indicator) {
        return KEY + indicator.code() + "-don-vi";
    }
}
