package io.github.roviec.office.web.indicators.board;

import io.github.roviec.office.indicators.Base;
import io.github.roviec.office.indicators.Direction;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.PeriodKind;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.board.Board;
import io.github.roviec.office.web.Shown;
import io.github.roviec.office.web.indicators.Change;
import io.github.roviec.office.web.indicators.Written;
import io.github.roviec.office.web.indicators.board.BoardPage.Card;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cards of a board: each indicator's number for the unit as a whole, beside its goals and last year.
///
/// @param bases what goals are called
record BoardCards(Board board, BoardQuery query, List<Base> bases) {

    List<Card> all() {
        return board.indicators().stream().flatMap(this::of).toList();
    }

    /// None where the number means nothing for this unit.
    private Stream<Card> of(Indicator indicator) {
        return board
                .whole(indicator.code(), 0)
                .filter(row -> board.speaks(indicator, row))
                .map(row -> card(indicator, row))
                .stream();
    }

    private Card card(Indicator indicator, Rolled row) {
        return new Card(
                indicator.name(),
                indicator.as().measure(),
                Written.number(row.value(), indicator.decimals()),
                query.indicator(indicator.code()),
                Written.source(indicator.code(), board.unit().id(), board.period(indicator), row.member()),
                other(indicator),
                tone(indicator, row),
                row.goals().stream().map(goal -> aim(indicator, goal)).toList(),
                Change.of(indicator, row.value(), row.comparedWithLastYear()),
                Written.number(row.lastYear(), indicator.decimals()),
                row.lastYearMissing(),
                row.missing(),
                board.peers() > 1 && row.place() != null ? row.place() + "/" + board.peers() : null);
    }

    private BoardPage.Aim aim(Indicator indicator, Goal goal) {
        return new BoardPage.Aim(
                bases.stream()
                        .filter(base -> base.code().equals(goal.base()))
                        .findFirst()
                        .map(Base::name)
                        .orElse(goal.base()),
                Objects.requireNonNull(Written.number(goal.value(), indicator.decimals())),
                Written.percent(goal.reached()),
                goal.met(),
                goal.within());
    }

    private static String tone(Indicator indicator, Rolled row) {
        BigDecimal value = row.value();
        // Of what is measured against the passing of the year, below nothing is late.
        boolean behind = value != null
                && value.signum() < 0
                && indicator.as().direction() == Direction.HIGHER
                && Shown.orEmpty(indicator.formula()).contains("ELAPSED");
        boolean met = !row.goals().isEmpty() && row.goals().stream().allMatch(Goal::met);
        return behind ? "late" : met ? "good" : "plain";
    }

    private BoardPage.@Nullable Other other(Indicator indicator) {
        Period period = board.period(indicator);
        return period.kind() == PeriodKind.MONTH
                ? null
                : new BoardPage.Other(
                        period.kind().name(), String.valueOf(period.number()), String.valueOf(period.year()));
    }
}
