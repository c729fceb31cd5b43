package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.reports.Cell;
import io.github.roviec.office.reports.FigureTable;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.board.BoardPage.Aim;
import io.github.roviec.office.web.indicators.board.BoardPage.Asked;
import io.github.roviec.office.web.indicators.board.BoardPage.Block;
import io.github.roviec.office.web.indicators.board.BoardPage.Card;
import io.github.roviec.office.web.indicators.file.Columns;
import io.github.roviec.office.web.indicators.file.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of a board, its cards, and how far the forms of its month are, as they leave in a file.
final class BoardFiles {

    private BoardFiles() {}

    /// Refuses with `board.unknown`.
    ///
    /// @param key of a block, {@link BoardPage#CARDS} or {@link BoardPage#FORMS}
    static FigureTable table(BoardPage page, String key, Words words) {
        return switch (key) {
            case BoardPage.CARDS -> cards(page, words);
            case BoardPage.FORMS -> forms(page, words);
            default ->
                page.blocks().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .map(block -> block(page, block, words))
                        .orElseThrow(() -> new Refusal("board.unknown"));
        };
    }

    private static FigureTable block(BoardPage page, Block block, Words words) {
        Columns<List<BoardPage.Cell>> columns = new Columns<>(words);
        for (int at = 0; at < block.heads().size(); at++) {
            int column = at;
            String head = head(block.heads().get(at), words);
            if (block.counts(column)) {
                // A spreadsheet takes "3/5" for a day in May: the count, and that of which it is one, stand apart.
                columns.named(words.of("board.group.met", head), row -> cell(row.get(column)));
                columns.named(words.of("board.group.spoken", head), row -> of(row.get(column)));
            } else {
                columns.named(head, row -> cell(row.get(column)));
            }
            if (block.lacks(column)) {
                columns.named(head + ": " + words.of("board.lacks"), row -> lack(row.get(column)));
            }
        }
        if (block.marked()) {
            columns.named(words.of("file.proved"), row -> Cell.text(proved(block, row, words)));
        }
        return columns.table(
                name(page, block.key()),
                block.title() + " (" + block.measure() + ")",
                subtitle(page, words),
                block.rows());
    }

    private static String head(BoardPage.Head head, Words words) {
        return head.text() != null ? head.text() : words.of(head.key());
    }

    private static Cell cell(BoardPage.Cell cell) {
        return cell.number() == null ? Cell.text(cell.text()) : Cell.number(cell.number(), cell.decimals());
    }

    private static Cell of(BoardPage.Cell cell) {
        Integer of = cell.of();
        return of == null ? Cell.text(null) : new Cell.Amount(of);
    }

    private static Cell lack(BoardPage.Cell cell) {
        BoardPage.Lack lack = cell.lack();
        return lack == null ? Cell.text(null) : new Cell.Amount(lack.count());
    }

    /// The heads of what is marked on the screen.
    private static String proved(Block block, List<BoardPage.Cell> row, Words words) {
        List<String> marked = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            if (row.get(at).proved()) {
                marked.add(head(block.heads().get(at), words));
            }
        }
        return String.join("; ", marked);
    }

    private static FigureTable cards(BoardPage page, Words words) {
        Columns<Card> columns = new Columns<Card>(words)
                .text("report.indicator", Card::name)
                .text("report.measure", Card::measure)
                .number("indicator.value", Card::value)
                .text("file.period", card -> period(card, words));
        List<String> bases = page.cards().stream()
                .flatMap(card -> card.aims().stream())
                .map(Aim::base)
                .distinct()
                .collect(Collectors.toList());
        for (String base : bases) {
            columns.named(
                    base, card -> Columns.number(aim(card, base).map(Aim::value).orElse(null)));
            columns.named(
                    base + " (%)",
                    card -> aim(card, base)
                            .map(aim -> aim.within()
                                    ? Cell.text(words.of("indicator.within"))
                                    : Columns.number(aim.reached()))
                            .orElseGet(() -> Cell.text(null)));
        }
        columns.number("indicator.lastYear", Card::lastYear)
                .named(words.of("indicator.change.percent"), card -> change(card.change(), Change::isShare))
                .named(words.of("indicator.change.points"), card -> change(card.change(), each -> !each.isShare()))
                .named(words.of("indicator.column.missing"), card -> new Cell.Amount(card.missing()))
                .text("indicator.place", Card::place);
        return columns.table(name(page, BoardPage.CARDS), title(page, words), subtitle(page, words), page.cards());
    }

    private static Optional<Aim> aim(Card card, String base) {
        return card.aims().stream().filter(aim -> aim.base().equals(base)).findFirst();
    }

    private static Cell change(@Nullable Change change, Predicate<Change> wanted) {
        return change == null || !wanted.test(change)
                ? Cell.text(null)
                : Cell.number(change.number(), change.decimals());
    }

    private static @Nullable String period(Card card, Words words) {
        BoardPage.Other other = card.period();
        return other == null ? null : words.of("entry.at." + other.kind(), other.number(), other.year());
    }

    private static FigureTable forms(BoardPage page, Words words) {
        return new Columns<Asked>(words)
                .text("board.form", Asked::form)
                .named(words.of("board.all"), form -> new Cell.Amount(form.all()))
                .named(words.of("board.accepted"), form -> new Cell.Amount(form.accepted()))
                .named(words.of("board.submitted"), form -> new Cell.Amount(form.submitted()))
                .text("file.waits", form -> waiting(form, words))
                .named(words.of("board.drafts"), form -> new Cell.Amount(form.drafts()))
                .named(words.of("board.late"), form -> new Cell.Amount(form.late()))
                .table(name(page, BoardPage.FORMS), words.of("board.asked"), subtitle(page, words), page.asked());
    }

    private static String waiting(Asked form, Words words) {
        return form.waiting().stream()
                .map(each ->
                        (each.unit() == null ? words.of("approver." + each.kind()) : each.unit()) + ": " + each.count())
                .collect(Collectors.joining("; "));
    }

    private static String title(BoardPage page, Words words) {
        return page.name() == null ? words.of(page.key()) : Shown.orEmpty(page.name());
    }

    private static String subtitle(BoardPage page, Words words) {
        return page.unit() + ", " + words.period("MONTH", page.month(), page.year());
    }

    private static String name(BoardPage page, String key) {
        return key + "-" + page.year() + "-" + page.month();
    }
}
