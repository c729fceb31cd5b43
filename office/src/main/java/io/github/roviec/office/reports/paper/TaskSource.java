package io.github.roviec.office.reports.paper;

/// Something said of one task.
///
/// @param code   "2024-0031"
/// @param aspect "code", "daysLate"
public record TaskSource(String code, String aspect) implements Source {}
