package io.github.roviec.office.indicators.definition;

import java.time.LocalDate;

/// From which day a change of a list counts.
///
/// @param day  from it on what is added is in force, and what is taken out no longer is
/// @param back whether numbers of periods that are over may change
public record Since(LocalDate day, boolean back) {

    /// What is added has always been: for what changes no number that was said.
    public static final Since ALWAYS = new Since(LocalDate.MIN, true);
}
