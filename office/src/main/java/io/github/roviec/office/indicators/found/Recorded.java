package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.indicators.Figure;
import io.github.roviec.office.indicators.Figures;
import io.github.roviec.office.indicators.Goal;
import io.github.roviec.office.indicators.Indicator;
import io.github.roviec.office.indicators.Indicators;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.Periods;
import io.github.roviec.office.indicators.Question;
import io.github.roviec.office.indicators.RollUp;
import io.github.roviec.office.indicators.Rolled;
import io.github.roviec.office.indicators.board.Boards;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the office's own figures say at the places of found ones.
@Component
class Recorded {

    private final RollUp rollUp;
    private final Figures figures;
    private final Indicators indicators;
    private final Periods periods;
    private final Boards boards;
    private final Permissions permissions;

    Recorded(
            RollUp rollUp,
            Figures figures,
            Indicators indicators,
            Periods periods,
            Boards boards,
            Permissions permissions) {
        this.rollUp = rollUp;
        this.figures = figures;
        this.indicators = indicators;
        this.periods = periods;
        this.boards = boards;
        this.permissions = permissions;
    }

    private record Asked(UnitId unit, int period) {}

    /// Of the units whose figures the actor sees: the own one and those below, and everywhere what
    /// the own unit answers for.
    Map<Long, BigDecimal> seen(List<ProposedFigure> proposed, Actor by) {
        if (permissions.isAuthorityWide(by)) {
            return of(by.authority(), proposed); // also of units that have ended
        }
        Set<UnitId> units = Set.copyOf(permissions.visible(by));
        Set<String> own = Set.copyOf(boards.responsible(by));
        return of(
                by.authority(),
                proposed.stream()
                        .filter(figure -> figure.place() != null
                                && (units.contains(figure.place().unit())
                                        || own.contains(figure.place().indicator())))
                        .toList());
    }

    /// One question for each unit and period.
    Map<Long, BigDecimal> of(AuthorityId authority, List<ProposedFigure> proposed) {
        Map<Asked, List<ProposedFigure>> groups = proposed.stream()
                .filter(figure -> figure.place() != null)
                .collect(Collectors.groupingBy(
                        figure -> new Asked(
                                Objects.requireNonNull(figure.place()).unit(),
                                figure.place().period()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Long, BigDecimal> known = new HashMap<>();
        groups.forEach((asked, group) -> {
            List<String> codes = group.stream()
                    .map(figure -> Objects.requireNonNull(figure.place()).indicator())
                    .distinct()
                    .toList();
            List<Rolled> rows = rollUp.table(
                    Question.of(authority, codes, List.of(asked.unit()), periods.byId(authority, asked.period())));
            for (ProposedFigure figure : group) {
                BigDecimal value = value(Objects.requireNonNull(figure.place()), rows);
                if (value != null) {
                    known.put(figure.id(), value);
                }
            }
        });
        return known;
    }

    private static @Nullable BigDecimal value(Placement place, List<Rolled> rows) {
        Rolled row = rows.stream()
                .filter(each -> each.indicator().equals(place.indicator()) && each.member() == place.member())
                .findFirst()
                .orElse(null);
        if (row == null) {
            return null;
        }
        String base = place.base();
        Goal goal = base == null ? null : row.goal(base);
        return switch (place.aspect()) {
            case VALUE -> row.value();
            case GOAL -> goal == null ? null : goal.value();
            case SHARE ->
                share(
                        row.value(),
                        Placement.LAST_YEAR.equals(base) ? row.lastYear() : goal == null ? null : goal.value());
        };
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP);
    }

    /// The goal that was set for this very unit by a paper, not the sum of those below.
    @Nullable
    BigDecimal ownGoal(AuthorityId authority, ProposedFigure figure) {
        Placement place = Objects.requireNonNull(figure.place());
        return rollUp
                .table(Question.of(
                        authority,
                        List.of(place.indicator()),
                        List.of(place.unit()),
                        periods.byId(authority, place.period())))
                .stream()
                .filter(row -> row.member() == place.member() && place.base() != null)
                .map(row -> row.goal(Objects.requireNonNull(place.base())))
                .filter(goal -> goal != null && goal.decision() != null)
                .map(Goal::value)
                .findFirst()
                .orElse(null);
    }

    /// The figure that this very unit recorded, not a sum.
    @Nullable
    BigDecimal own(AuthorityId authority, ProposedFigure figure) {
        Placement place = Objects.requireNonNull(figure.place());
        Indicator indicator = indicators.require(authority, place.indicator());
        Period period = periods.byId(authority, place.period());
        List<Figure> history = figures.history(authority, indicator, place.unit(), period, place.member());
        return history.isEmpty() ? null : history.getFirst().value();
    }
}
