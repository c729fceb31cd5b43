package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.FormProgress;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.ReportLists;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.indicators.evidence.Proofs;
import io.github.roviec.office.indicators.found.FoundFigures;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.PaperName;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.HandWords;
import io.github.roviec.office.web.indicators.Written;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts a board together.
@Component
class BoardPages {

    /// Cards on one slide.
    static final int CARDS = 6;

    private final Boards boards;
    private final Indicators indicators;
    private final Periods periods;
    private final ReportLists lists;
    private final Proofs proofs;
    private final FoundFigures found;
    private final Documents documents;
    private final Organisation organisation;
    private final Permissions permissions;
    private final HandWords hands;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Clock clock;

    BoardPages(
            Boards boards,
            Indicators indicators,
            Periods periods,
            ReportLists lists,
            Proofs proofs,
            FoundFigures found,
            Documents documents,
            Organisation organisation,
            Permissions permissions,
            HandWords hands,
            MessageSource messages,
            JsonMapper json,
            Clock clock) {
        this.boards = boards;
        this.indicators = indicators;
        this.periods = periods;
        this.lists = lists;
        this.proofs = proofs;
        this.found = found;
        this.documents = documents;
        this.organisation = organisation;
        this.permissions = permissions;
        this.hands = hands;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /// What is asked for; without a wish the unit that one acts for and the last month that has ended.
    /// Refuses with
    /// `board.unknown` and as the boards do.
    BoardQuery query(
            Actor by, @Nullable String code, @Nullable Long unit, @Nullable String year, @Nullable String month) {
        LocalDate last = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        int ofYear = year == null ? last.getYear() : (int) Typed.number(year);
        int number = month == null ? last.getMonthValue() : (int) Typed.number(month);
        Period period = periods.period(by.authority(), calendar(code, by), PeriodKind.MONTH, ofYear, number);
        IndicatorSet set = set(code, period.lastDay(), by);
        boolean whole = permissions.isAuthorityWide(by) || set.code().equals(Boards.OWN);
        UnitId wanted = unit != null
                ? new UnitId(unit)
                : whole ? new UnitId(by.authority().value()) : by.unit();
        if (set.code().equals(Boards.OWN)) {
            wanted = new UnitId(by.authority().value());
        }
        return new BoardQuery(set, wanted, period, "", "");
    }

    private IndicatorSet set(@Nullable String code, LocalDate day, Actor by) {
        List<IndicatorSet> sets = boards.sets(day, by);
        return sets.stream()
                .filter(each -> code == null ? isFor(each, by) : each.code().equals(code))
                .findFirst()
                .or(() -> code == null ? sets.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new Refusal("board.unknown"));
    }

    /// That of the first indicator of the set, as it is today.
    private String calendar(@Nullable String code, Actor by) {
        return set(code, LocalDate.now(clock), by).indicators().stream()
                .findFirst()
                .flatMap(first -> indicators.byCode(by.authority(), first))
                .map(first -> first.as().calendar())
                .orElse(PeriodCalendar.USUAL);
    }

    BoardPage page(BoardQuery query, Locale locale, @Nullable Note note, Actor by) {
        Board board = boards.board(query.set(), query.unit(), query.month(), by);
        List<Base> bases = indicators.bases(by.authority());
        List<BoardPage.Card> cards = cards(board, query, bases);
        List<BoardPage.Block> blocks =
                new BoardBlocks(board, query, json, words(locale), indicator -> proved(board, indicator, by)).all();
        boolean accepts = permissions.may(by, Deed.ACCEPT_FIGURES);
        boolean whole = permissions.isAuthorityWide(by);
        return new BoardPage(
                Shown.orNull(query.set().name()),
                key(query.set()),
                query.set().code(),
                board.unit().name(),
                String.valueOf(query.month().number()),
                String.valueOf(query.month().year()),
                boards.sets(query.month().lastDay(), by).stream()
                        .filter(set -> isFor(set, by))
                        .filter(set -> !set.indicators().isEmpty()
                                || set.code().equals(query.set().code()))
                        .map(set -> new BoardPage.Link(
                                BoardQuery.url(
                                        set.code(),
                                        whole
                                                ? query.unit()
                                                : set.code().equals(Boards.OWN)
                                                        ? new UnitId(
                                                                by.authority().value())
                                                        : by.unit(),
                                        query.month()),
                                Shown.orNull(set.name()),
                                key(set),
                                set.code().equals(query.set().code())))
                        .toList(),
                units(board, by),
                String.valueOf(query.unit().value()),
                months(query, by),
                query.url(),
                cards,
                blocks,
                (cards.size() + CARDS - 1) / CARDS + blocks.size(),
                accepts && whole ? asked(query, by) : List.of(),
                accepts && whole ? papers(by) : List.of(),
                permissions.may(by, Deed.MANAGE_INDICATORS),
                Shown.time(board.made()),
                board.units().isEmpty()
                                && board.indicators().stream()
                                        .anyMatch(each -> each.as().wantsEvidence())
                        ? Written.binder(query.unit(), query.month())
                        : null,
                note);
    }

    /// A board is kept for a while and shows what is added up; what proves it is looked up each time.
    private Map<UnitId, Set<Integer>> proved(Board board, Indicator indicator, Actor by) {
        return indicator.as().wantsEvidence()
                ? proofs.proved(indicator, board.units().stream().map(Unit::id).toList(), board.period(indicator), by)
                : Map.of();
    }

    private static String key(IndicatorSet set) {
        return set.code().equals(Boards.OWN) ? "board.own" : "board.general";
    }

    private BoardBlocks.Words words(Locale locale) {
        return new BoardBlocks.Words(
                messages.getMessage("board.elapsed", null, locale),
                messages.getMessage("board.met", null, locale),
                messages.getMessage("board.unmet", null, locale),
                messages.getMessage("board.reached", null, locale),
                group -> messages.getMessage("board.group", new Object[] {group}, locale),
                messages.getMessage("board.group.unknown", null, locale),
                messages.getMessage("board.group.units", null, locale),
                (met, spoken) -> messages.getMessage("board.group.of", new Object[] {met, spoken}, locale));
    }

    private boolean isFor(IndicatorSet set, Actor by) {
        return permissions.isAuthorityWide(by) || set.code().equals(Boards.OWN) || asks(set, by);
    }

    /// Whether anything of the set is asked of the own unit's kind.
    private boolean asks(IndicatorSet set, Actor by) {
        String kind = organisation
                .unit(by.unit(), LocalDate.now(clock))
                .map(Unit::kind)
                .map(Enum::name)
                .orElse("");
        return indicators.all(by.authority()).stream()
                .anyMatch(each -> set.indicators().contains(each.code())
                        && each.as().gatheredKinds().contains(kind));
    }

    private List<Choice> units(Board board, Actor by) {
        if (!permissions.isAuthorityWide(by)) {
            return List.of();
        }
        return board.near().stream()
                .filter(unit -> unit.kind() == UnitKind.AUTHORITY
                        || unit.kind() == UnitKind.COMMUNE
                        || unit.kind() == UnitKind.OTHER)
                .map(unit -> new Choice(String.valueOf(unit.id().value()), unit.name()))
                .toList();
    }

    private List<BoardPage.Link> months(BoardQuery query, Actor by) {
        return periods
                .year(by.authority(), query.month().calendar(), query.month().year())
                .stream()
                .filter(period -> period.kind() == PeriodKind.MONTH)
                .filter(period -> !period.firstDay().isAfter(LocalDate.now(clock)))
                .map(period -> new BoardPage.Link(
                        BoardQuery.url(query.set().code(), query.unit(), period),
                        String.valueOf(period.number()),
                        "",
                        period.id() == query.month().id()))
                .toList();
    }

    private static List<BoardPage.Card> cards(Board board, BoardQuery query, List<Base> bases) {
        Map<String, String> names =
                bases.stream().collect(Collectors.toMap(Base::code, Base::name, (one, _) -> one, LinkedHashMap::new));
        List<BoardPage.Card> cards = new ArrayList<>();
        for (Indicator indicator : board.indicators()) {
            board.whole(indicator.code(), 0)
                    .filter(row -> board.speaks(indicator, row))
                    .map(row -> card(indicator, row, board, query, names))
                    .ifPresent(cards::add);
        }
        return cards;
    }

    private static BoardPage.Card card(
            Indicator indicator, Rolled row, Board board, BoardQuery query, Map<String, String> bases) {
        BigDecimal value = row.value();
        List<BoardPage.Aim> aims = row.goals().stream()
                .map(goal -> new BoardPage.Aim(
                        bases.getOrDefault(goal.base(), goal.base()),
                        Objects.requireNonNull(Written.number(goal.value(), indicator.decimals())),
                        Written.percent(goal.reached()),
                        goal.met(),
                        goal.within()))
                .toList();
        // Of what is measured against the passing of the year, below nothing is late.
        boolean behind = value != null
                && value.signum() < 0
                && indicator.as().direction() == Direction.HIGHER
                && Shown.orEmpty(indicator.formula()).contains("ELAPSED");
        boolean met = !row.goals().isEmpty() && row.goals().stream().allMatch(Goal::met);
        return new BoardPage.Card(
                indicator.name(),
                indicator.as().measure(),
                Written.number(value, indicator.decimals()),
                query.indicator(indicator.code()),
                Written.source(indicator.code(), board.unit().id(), board.period(indicator), row.member()),
                other(board, indicator),
                behind ? "late" : met ? "good" : "plain",
                aims,
                Change.of(indicator, value, row.comparedWithLastYear()),
                Written.number(row.lastYear(), indicator.decimals()),
                row.lastYearMissing(),
                row.missing(),
                board.peers() > 1 && row.place() != null ? row.place() + "/" + board.peers() : null);
    }

    private static BoardPage.@Nullable Other other(Board board, Indicator indicator) {
        Period period = board.period(indicator);
        return period.kind() == PeriodKind.MONTH
                ? null
                : new BoardPage.Other(
                        period.kind().name(), String.valueOf(period.number()), String.valueOf(period.year()));
    }

    private List<BoardPage.Asked> asked(BoardQuery query, Actor by) {
        return lists.progress(query.month(), by).stream()
                .map(form -> new BoardPage.Asked(
                        form.form(),
                        form.asked(),
                        form.drafts(),
                        form.submitted(),
                        form.accepted(),
                        form.late(),
                        waiting(form, query)))
                .toList();
    }

    private List<BoardPage.Waiting> waiting(FormProgress form, BoardQuery query) {
        return form.waiting().stream().allMatch(each -> each.kind() == Approver.Kind.OFFICE)
                ? List.of()
                : form.waiting().stream()
                        .map(each -> new BoardPage.Waiting(
                                each.kind().name(),
                                hands.unit(each.unit(), query.month().lastDay()),
                                each.count()))
                        .toList();
    }

    private List<BoardPage.Link> papers(Actor by) {
        List<BoardPage.Link> links = new ArrayList<>();
        found.waiting(by)
                .forEach((document, figures) -> links.add(new BoardPage.Link(
                        "/van-ban/" + document.value() + "/so-lieu",
                        label(document, by),
                        String.valueOf(figures),
                        false)));
        return links;
    }

    private String label(DocumentId document, Actor by) {
        return PaperName.of(documents.paper(document, by)).label();
    }
}
