package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.formula.Term;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands behind a number that a formula computes.
///
/// @param formula in the words of its reader
/// @param steps   what it asks for, in its order
public record Behind(String formula, List<Step> steps) {

    public Behind {
        steps = List.copyOf(steps);
    }

    /// @param value  what it comes to; null where that is not known
    /// @param member at which the term's indicator is asked
    /// @param places what is counted in it; empty where it counts nothing
    public record Step(Term term, @Nullable BigDecimal value, int member, long missing, List<Place> places) {

        public Step {
            places = List.copyOf(places);
        }
    }

    /// A figure that counts: of another unit, of a member, or of an indicator of a set.
    ///
    /// @param goal of an indicator of a set
    public record Place(
            UnitId unit,
            String indicator,
            int member,
            BigDecimal value,
            @Nullable Goal goal) {}
}
