package io.github.roviec.office.indicators.found;

/// What a number in a paper says about an indicator.
public enum Aspect {
    /// Its figure.
    VALUE,
    /// How many per cent of something its figure is: of a goal, or of last year's.
    SHARE,
    /// What is to be reached.
    GOAL
}
