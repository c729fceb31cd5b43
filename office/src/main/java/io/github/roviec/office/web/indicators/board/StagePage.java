package io.github.roviec.office.web.indicators.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A board on the wall: a few cards, or one chart with its table, at a time.
///
/// @param number from 1
/// @param block  null on a slide of cards
/// @param before address of the slide before; null on the first
public record StagePage(
        BoardPage board,
        int number,
        List<BoardPage.Card> cards,
        BoardPage.@Nullable Block block,
        @Nullable String before,
        @Nullable String after) {

    /// Cards on one slide.
    private static final int CARDS = 6;

    /// How many slides a board makes.
    static int slides(int cards, int blocks) {
        return Math.ceilDiv(cards, CARDS) + blocks;
    }

    static StagePage of(BoardPage board, int wanted) {
        int number = Math.clamp(wanted, 1, Math.max(1, board.slides()));
        int ofCards = board.slides() - board.blocks().size();
        String url = board.url().replace("?", "/trinh-chieu?") + "&trang=";
        boolean cards = number <= ofCards;
        int from = (number - 1) * CARDS;
        return new StagePage(
                board,
                number,
                cards
                        ? board.cards()
                                .subList(
                                        Math.min(from, board.cards().size()),
                                        Math.min(from + CARDS, board.cards().size()))
                        : List.of(),
                cards || board.blocks().isEmpty() ? null : board.blocks().get(number - ofCards - 1),
                number > 1 ? url + (number - 1) : null,
                number < board.slides() ? url + (number + 1) : null);
    }
}
