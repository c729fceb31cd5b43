package io.github.roviec.office.tasks.rate;

/// What a line of a table stands for.
public enum Grouping {
    UNIT,
    /// The notice that gives the work.
    PAPER,
    /// The leader who directs the work in person, else the one whose conclusion it is.
    LEADER
}
