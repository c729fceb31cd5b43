package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.Written;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts a board together.
@Component
class BoardPages {

    private final Boards boards;
    private final BoardChoices choices;
    private final BoardDesk desk;
    private final Indicators indicators;
    private final Proofs proofs;
    private final Permissions permissions;
    private final MessageSource messages;
    private final JsonMapper json;

    BoardPages(
            Boards boards,
            BoardChoices choices,
            BoardDesk desk,
            Indicators indicators,
            Proofs proofs,
            Permissions permissions,
            MessageSource messages,
            JsonMapper json) {
        this.boards = boards;
        this.choices = choices;
        this.desk = desk;
        this.indicators = indicators;
        this.proofs = proofs;
        this.permissions = permissions;
        this.messages = messages;
        this.json = json;
    }

    /// Refuses as the boards do.
    BoardPage page(BoardQuery query, Locale locale, @Nullable Note note, Actor by) {
        Board board = boards.board(query.set(), query.unit(), query.month(), by);
        List<BoardPage.Card> cards = new BoardCards(board, query, indicators.bases(by.authority())).all();
        List<BoardPage.Block> blocks =
                new BoardBlocks(board, query, json, words(locale), indicator -> proved(board, indicator, by)).all();
        return new BoardPage(
                Shown.orNull(query.set().name()),
                BoardChoices.key(query.set()),
                query.set().code(),
                board.unit().name(),
                String.valueOf(query.month().number()),
                String.valueOf(query.month().year()),
                choices.sets(query, by),
                choices.units(board, by),
                String.valueOf(query.unit().value()),
                choices.months(query, by),
                query.url(),
                cards,
                blocks,
                StagePage.slides(cards.size(), blocks.size()),
                desk.forms(query, by),
                desk.papers(by),
                permissions.may(by, Deed.MANAGE_INDICATORS),
                Shown.time(board.made()),
                binder(board, query),
                note);
    }

    /// A board is kept for a while and shows what is added up; what proves it is looked up each time.
    private Map<UnitId, Set<Integer>> proved(Board board, Indicator indicator, Actor by) {
        return indicator.as().wantsEvidence()
                ? proofs.proved(indicator, board.units().stream().map(Unit::id).toList(), board.period(indicator), by)
                : Map.of();
    }

    private static @Nullable String binder(Board board, BoardQuery query) {
        return board.units().isEmpty()
                        && board.indicators().stream()
                                .anyMatch(each -> each.as().wantsEvidence())
                ? Written.binder(query.unit(), query.month())
                : null;
    }

    private BoardBlocks.Words words(Locale locale) {
        return new BoardBlocks.Words(
                messages.getMessage("board.elapsed", null, locale),
                messages.getMessage("board.met", null, locale),
                messages.getMessage("board.unmet", null, locale),
                messages.getMessage("indicator.nothing", null, locale),
                messages.getMessage("board.absent", null, locale),
                messages.getMessage("board.reached", null, locale),
                group -> messages.getMessage("board.group", new Object[] {group}, locale),
                messages.getMessage("board.group.unknown", null, locale),
                messages.getMessage("board.group.units", null, locale),
                (met, spoken) -> messages.getMessage("board.group.of", new Object[] {met, spoken}, locale));
    }
}
