package io.github.roviec.office.indicators.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule, as a catalogue file says it.
///
/// @param indicator code of the indicator at whose place it is told
/// @param hard      whether a form cannot be sent against it; else it wants an explanation
/// @param others    codes of what it is held against
/// @param percent   how far a {@link CheckKind#JUMP} may go
/// @param formula   of a {@link CheckKind#FORMULA}: a comparison that must hold
/// @param says      what is told where it does not
public record CheckDefinition(
        String code,
        String indicator,
        CheckKind kind,
        boolean hard,
        List<String> others,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal percent,
        @Nullable String formula,
        @Nullable String says) {

    public CheckDefinition {
        others = List.copyOf(others);
    }

    /// Whether everything is said that its kind needs.
    public boolean isWhole() {
        return switch (kind) {
            case RANGE -> least != null || most != null;
            case JUMP -> percent != null && percent.signum() > 0;
            case PARTS, NOT_OVER, BELOW -> !others.isEmpty();
            case FORMULA -> formula != null && says != null;
            case NOT_FALLING, SLIP -> true;
        };
    }
}
