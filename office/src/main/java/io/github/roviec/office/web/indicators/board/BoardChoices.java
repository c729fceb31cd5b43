package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.IndicatorSet;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodCalendar;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.organisation.UnitKind;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which board is meant, and which others there are to go to: sets, units, months.
@Component
class BoardChoices {

    private final Boards boards;
    private final Indicators indicators;
    private final Periods periods;
    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    BoardChoices(
            Boards boards,
            Indicators indicators,
            Periods periods,
            Organisation organisation,
            Permissions permissions,
            Clock clock) {
        this.boards = boards;
        this.indicators = indicators;
        this.periods = periods;
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// The first board of this person; empty where there is none.
    Optional<BoardQuery> first(Actor by) {
        return boards.sets(LocalDate.now(clock), by).isEmpty()
                ? Optional.empty()
                : Optional.of(query(by, null, BoardWish.NONE));
    }

    /// What is asked for; without a wish the unit that one acts for and the last month that has ended.
    /// Refuses with `board.unknown` and as the boards do.
    ///
    /// @param code null for the first board of this person
    BoardQuery query(Actor by, @Nullable String code, BoardWish wish) {
        LocalDate last = LocalDate.now(clock).withDayOfMonth(1).minusDays(1);
        int year = wish.year() == null ? last.getYear() : (int) Typed.number(wish.year());
        int number = wish.month() == null ? last.getMonthValue() : (int) Typed.number(wish.month());
        Period month = periods.period(by.authority(), calendar(code, by), PeriodKind.MONTH, year, number);
        IndicatorSet set = set(code, month.lastDay(), by);
        UnitId unit = wish.unit() == null || isOwn(set) ? home(set, by) : new UnitId(wish.unit());
        return new BoardQuery(set, unit, month, Shown.orEmpty(wish.criterion()), Shown.orEmpty(wish.group()));
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

    /// Where one's own unit answers for an indicator, it does so everywhere.
    private UnitId home(IndicatorSet set, Actor by) {
        return permissions.isAuthorityWide(by) || isOwn(set)
                ? new UnitId(by.authority().value())
                : by.unit();
    }

    /// The boards that mean something for this person.
    List<BoardPage.Link> sets(BoardQuery query, Actor by) {
        return boards.sets(query.month().lastDay(), by).stream()
                .filter(set -> isFor(set, by))
                .filter(set -> !set.indicators().isEmpty() || isShown(set, query))
                .map(set -> new BoardPage.Link(
                        BoardQuery.url(
                                set.code(),
                                permissions.isAuthorityWide(by) ? query.unit() : home(set, by),
                                query.month()),
                        Shown.orNull(set.name()),
                        key(set),
                        isShown(set, query)))
                .toList();
    }

    private static boolean isShown(IndicatorSet set, BoardQuery query) {
        return set.code().equals(query.set().code());
    }

    private static boolean isOwn(IndicatorSet set) {
        return set.code().equals(Boards.OWN);
    }

    /// Names a set that has no name.
    static String key(IndicatorSet set) {
        return isOwn(set) ? "board.own" : "board.general";
    }

    private boolean isFor(IndicatorSet set, Actor by) {
        return permissions.isAuthorityWide(by) || isOwn(set) || asks(set, by);
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

    /// To go to from this board; none for who sees only the own one.
    List<Choice> units(Board board, Actor by) {
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

    /// Those of the year that have begun.
    List<BoardPage.Link> months(BoardQuery query, Actor by) {
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
}
