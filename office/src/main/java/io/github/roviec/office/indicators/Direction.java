package io.github.roviec.office.indicators;

/// Which way an indicator should go.
public enum Direction {
    HIGHER,
    LOWER,
    NEITHER
}
