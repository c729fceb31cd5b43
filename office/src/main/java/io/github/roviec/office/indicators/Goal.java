package io.github.roviec.office.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was to be reached.
///
/// @param value    of the unit itself, or the sum of those below it
/// @param decision the paper that sets it; null for a sum
/// @param reached  the figure in per cent of the goal; null without a figure, where the goal is 0,
///                 and where it is `within`
/// @param met      the figure has come as far as the goal, in its direction
/// @param within   the figure grows over the year and has not passed what it should stay below: whether
///                 that is met is known when the year is over
/// @param units    how many units' goals are in it
public record Goal(
        String base,
        BigDecimal value,
        @Nullable String decision,
        @Nullable BigDecimal reached,
        boolean met,
        boolean within,
        long units) {}
