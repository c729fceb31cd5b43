package io.github.roviec.office.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was to be reached.
///
/// @param value    of the unit itself, or the sum of those below it
/// @param decision the paper that sets it; null for a sum
/// @param reached  the figure in per cent of the goal; null without a figure, or where the goal is 0
/// @param met      the figure has come as far as the goal, in its direction
/// @param units    how many units' goals are in it
public record Goal(
        String base,
        BigDecimal value,
        @Nullable String decision,
        @Nullable BigDecimal reached,
        boolean met,
        long units) {}
