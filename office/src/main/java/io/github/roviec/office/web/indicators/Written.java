package io.github.roviec.office.web.indicators;

import io.github.roviec.office.indicators.FigureState;
import io.github.roviec.office.indicators.WrittenNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Figures and states as they are shown.
final class Written {

    private Written() {}

    static @Nullable String number(@Nullable BigDecimal value, int decimals) {
        return value == null ? null : WrittenNumber.write(value, decimals);
    }

    /// A percentage, with one decimal.
    static @Nullable String percent(@Nullable BigDecimal value) {
        return number(value, 1);
    }

    /// The key of word, shape and colour.
    static String state(FigureState state) {
        return switch (state) {
            case DRAFT -> "IN_PROGRESS";
            case SUBMITTED -> "SUBMITTED";
            case ACCEPTED -> "ACCEPTED";
            case LOCKED -> "DONE";
        };
    }
}
