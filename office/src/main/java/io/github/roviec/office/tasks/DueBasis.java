package io.github.roviec.office.tasks;

/// How a deadline is known.
public enum DueBasis {
    /// The sentence says it.
    EXPLICIT,
    /// Its list, heading or paper says it.
    INHERITED,
    /// A person of the office set it.
    RULE,
    /// Nobody says it: không thời hạn.
    NONE
}
