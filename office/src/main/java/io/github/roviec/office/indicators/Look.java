package io.github.roviec.office.indicators;

/// Which of its meanings in time a figure is asked in.
public enum Look {
    /// As it is counted: cumulative figures as they stand at the end of the period.
    REPORTED,
    /// What the period alone brought.
    WITHIN,
    /// What the year has brought up to the end of the period.
    TO_DATE
}
