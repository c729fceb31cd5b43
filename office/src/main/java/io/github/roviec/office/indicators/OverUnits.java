package io.github.roviec.office.indicators;

/// How figures of several units become one.
public enum OverUnits {
    SUM,
    /// The plain mean of the units that said something.
    MEAN,
    /// The mean weighted by another indicator of the same period.
    WEIGHTED,
    /// The figure recorded last.
    LAST,
    /// They do not: each stands for itself.
    NONE
}
