package io.github.roviec.office.indicators.check;

import io.github.roviec.office.indicators.Period;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was said at a place in an earlier period.
///
/// @param back    periods before the form's own, from 1
/// @param absence why there is no value
public record Past(
        int indicator,
        int member,
        Period period,
        int back,
        @Nullable BigDecimal value,
        @Nullable String absence) {}
