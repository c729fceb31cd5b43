package io.github.roviec.office.indicators.found;

import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where a found figure belongs.
///
/// @param indicator its code
/// @param member    0 where the indicator has no dimension, or for all of it
/// @param period    by its number in the database; of a goal: any period of its year
/// @param base      code of the base of a share or a goal, or {@link #LAST_YEAR}
/// @param amount    the value in the indicator's own measure; of a share in per cent
public record Placement(
        String indicator,
        int member,
        UnitId unit,
        int period,
        Aspect aspect,
        @Nullable String base,
        BigDecimal amount) {

    /// The base that nobody sets: the same period of last year.
    public static final String LAST_YEAR = "CUNG_KY";

    Placement withAmount(BigDecimal other) {
        return new Placement(indicator, member, unit, period, aspect, base, other);
    }
}
