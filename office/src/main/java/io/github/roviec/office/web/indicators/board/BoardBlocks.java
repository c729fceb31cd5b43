package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/// The charts of a board, each with its table, in their order: the members of a dimension, the course of the
/// year, criteria by unit and by group, the units below as they rank.
///
/// @param proved as {@link HeatBlock} asks for it
record BoardBlocks(
        Board board,
        BoardQuery query,
        JsonMapper json,
        BoardBlocks.Words words,
        Function<Indicator, Map<UnitId, Set<Integer>>> proved) {

    /// So many rankings of units on one board.
    private static final int RANKINGS = 6;

    /// Words that charts need: they are drawn, not rendered; and those that are said with a number.
    ///
    /// @param nothing where nobody has said anything yet
    /// @param absent  where somebody said why there is none
    /// @param group   what a group is called by its number
    /// @param noGroup what units are called that say nothing of their group
    /// @param units   what is counted
    /// @param counted so many of so many
    record Words(
            String elapsed,
            String met,
            String unmet,
            String nothing,
            String absent,
            String reached,
            UnaryOperator<String> group,
            String noGroup,
            String units,
            BinaryOperator<String> counted) {}

    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        MemberBlock members = new MemberBlock(board, query, json, words);
        board.indicators().stream().map(members::of).flatMap(Optional::stream).forEach(blocks::add);
        CourseBlock course = new CourseBlock(board, json);
        board.courses().stream().map(course::of).flatMap(Optional::stream).forEach(blocks::add);
        HeatBlock heat = new HeatBlock(board, query, json, words, proved);
        GroupBlock groups = new GroupBlock(board, query, words);
        board.indicators().stream().filter(board::isChecklist).forEach(indicator -> {
            blocks.add(heat.of(indicator));
            heat.parts(indicator).ifPresent(blocks::add);
            groups.of(indicator).ifPresent(blocks::add);
            groups.units(indicator).ifPresent(blocks::add);
        });
        RankingBlock ranking = new RankingBlock(board, query, json);
        board.indicators().stream()
                .map(ranking::of)
                .flatMap(Optional::stream)
                .limit(RANKINGS)
                .forEach(blocks::add);
        return blocks;
    }

    /// Among communes every name begins with the same words.
    static String shortName(Unit unit) {
        return unit.name().startsWith("UBND ") ? unit.name().substring("UBND ".length()) : unit.name();
    }
}
