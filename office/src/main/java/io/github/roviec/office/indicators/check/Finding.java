package io.github.roviec.office.indicators.check;

/// What a rule found at a place of a form.
///
/// @param cell      key of the place
/// @param rule      code of the rule
/// @param hard      whether the form cannot be sent so
/// @param message   key in the message bundles
/// @param arguments for the message, numbers as the office writes them
public record Finding(String cell, String rule, boolean hard, String message, Object[] arguments) {}
