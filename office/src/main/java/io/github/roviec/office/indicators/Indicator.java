package io.github.roviec.office.indicators;

import org.jspecify.annotations.Nullable;

/// An indicator of an authority.
///
/// @param as      what it is
/// @param edited  a person has changed it: a newer release leaves it alone
/// @param version goes up with every change
/// @param criteria the members by which it is split are criteria
public record Indicator(int id, IndicatorDefinition as, boolean edited, int version, boolean criteria) {

    public String code() {
        return as.code();
    }

    public String name() {
        return as.name();
    }

    public int decimals() {
        return as.decimals();
    }

    /// Which criteria a unit meets.
    public boolean isChecklist() {
        return criteria && as.formula() == null;
    }

    public @Nullable String formula() {
        return as.formula();
    }

    /// How many units, or how much of a set: of a single unit it says nothing.
    public boolean countsUnits() {
        String formula = as.formula();
        return formula != null
                && (formula.contains("UNITS_")
                        || formula.contains("EXPECTED(")
                        || formula.contains("COUNT_")
                        || formula.contains("MEMBERS(")
                        || formula.contains("SIZE("));
    }

    /// A percentage, or a difference of percentages: beside another it is so many points more or less,
    /// and not so many per cent of it.
    public boolean isShare() {
        return isShare(as.measure());
    }

    public static boolean isShare(String measure) {
        return measure.startsWith("%") || measure.startsWith("điểm %");
    }
}
