package io.github.roviec.office.reports.paper;

/// A figure of an indicator, or what it is compared with.
///
/// @param period as in the address of a period of results ("2024-T9")
/// @param member 0 for an indicator without a dimension, or all of it
/// @param aspect what is said of it: "value", "goal KE_HOACH", "reached KE_HOACH", "lastYear", "change"…
public record FigureSource(String indicator, long unit, String period, int member, String aspect) implements Source {}
