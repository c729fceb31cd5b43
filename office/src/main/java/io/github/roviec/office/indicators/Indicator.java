package io.github.roviec.office.indicators;

import org.jspecify.annotations.Nullable;

/// An indicator of an authority.
///
/// @param as      what it is
/// @param edited  a person has changed it: a newer release leaves it alone
/// @param version goes up with every change
public record Indicator(int id, IndicatorDefinition as, boolean edited, int version) {

    public String code() {
        return as.code();
    }

    public String name() {
        return as.name();
    }

    public int decimals() {
        return as.decimals();
    }

    public @Nullable String formula() {
        return as.formula();
    }
}
