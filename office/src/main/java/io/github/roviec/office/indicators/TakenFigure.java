package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure that comes with many others.
///
/// @param member  0 where the indicator has no dimension
/// @param value   null where there is none; then `absence` says why
public record TakenFigure(
        Indicator indicator,
        UnitId unit,
        Period period,
        int member,
        @Nullable BigDecimal value,
        @Nullable String absence) {}
