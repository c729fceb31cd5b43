package io.github.roviec.office.indicators.formula;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that a formula asks for.
///
/// @param name   code of an indicator, or of a set; empty for {@link What#ELAPSED}
/// @param second code of a member, or of a base; empty without one
/// @param limit  null without one, or where it is not worked out
public record Term(
        What what, String name, String second, @Nullable BigDecimal limit) {

    /// What is asked; but for `VALUE` the names of the functions.
    public enum What {
        VALUE,
        MEMBER,
        TARGET,
        LAST_YEAR,
        PREVIOUS,
        ELAPSED,
        EXPECTED,
        REPORTERS,
        MEMBERS,
        UNITS_AT_LEAST,
        UNITS_BELOW,
        MEMBERS_AT_LEAST,
        MEMBERS_BELOW,
        SIZE,
        COUNT_OVER,
        COUNT_AT_LEAST;

        /// Whether it is known only of many units, of all members or of a set, and not at the place of one figure.
        public boolean ofMany() {
            return switch (this) {
                case VALUE, MEMBER, TARGET, LAST_YEAR, PREVIOUS, ELAPSED, MEMBERS -> false;
                case EXPECTED,
                        REPORTERS,
                        UNITS_AT_LEAST,
                        UNITS_BELOW,
                        MEMBERS_AT_LEAST,
                        MEMBERS_BELOW,
                        SIZE,
                        COUNT_OVER,
                        COUNT_AT_LEAST -> true;
            };
        }
    }

    /// Whether it is about the indicators of a set.
    public boolean ofSet() {
        return switch (what) {
            case SIZE, COUNT_OVER, COUNT_AT_LEAST -> true;
            default -> false;
        };
    }

    /// Whether it is about figures of one indicator.
    public boolean ofFigures() {
        return !ofSet() && what != What.TARGET && what != What.ELAPSED;
    }

    /// What a formula is told when it asks for this.
    public @Nullable BigDecimal answer(Parts parts) {
        return Asking.answer(what).of(parts, name, second, Objects.requireNonNullElse(limit, BigDecimal.ZERO));
    }
}
