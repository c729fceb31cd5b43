package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures added up for one unit, indicator and member, beside what they are compared with.
///
/// @param member          0 where the indicator has no dimension, or for all of it
/// @param value           null where nobody has said anything, or a part is missing that it cannot do without
/// @param present         how many figures are in it
/// @param absent          how many places said why they have none
/// @param expected        how many there should be; of a formula these three are those of the least
///                        whole of its parts, of a count over a set how many indicators are known
/// @param previous        of the period before
/// @param previousMissing how many figures that one lacks
/// @param place           among the units asked for, 1 is best
public record Rolled(
        UnitId unit,
        String indicator,
        int member,
        @Nullable BigDecimal value,
        long present,
        long absent,
        long expected,
        @Nullable BigDecimal previous,
        long previousMissing,
        @Nullable BigDecimal lastYear,
        long lastYearMissing,
        @Nullable Long place,
        List<Goal> goals) {

    public Rolled {
        goals = List.copyOf(goals);
    }

    /// How many figures are still to come.
    public long missing() {
        return Math.max(0, expected - present - absent);
    }

    /// Whether nobody has said anything, not even why there is no figure.
    public boolean isSilent() {
        return present == 0 && absent == 0;
    }

    /// Last year's, where both are whole: that a unit has not reported is no fall.
    public @Nullable BigDecimal comparedWithLastYear() {
        return missing() == 0 && lastYearMissing == 0 ? lastYear : null;
    }

    /// The same of the period before.
    public @Nullable BigDecimal comparedWithPrevious() {
        return missing() == 0 && previousMissing == 0 ? previous : null;
    }

    public @Nullable Goal goal(String base) {
        return goals.stream()
                .filter(goal -> goal.base().equals(base))
                .findFirst()
                .orElse(null);
    }
}
