package io.github.roviec.office.tasks;

/// Where a task stands against its deadline today; derived by the SQL function `tasks.timeliness`.
public enum Timeliness {
    NOT_DUE,
    /// Within seven days.
    DUE_SOON,
    DUE_TODAY,
    OVERDUE,
    UNDATED,
    /// Done on or before its deadline.
    ON_TIME,
    /// Done after it.
    LATE,
    /// Not counted while the task is suspended.
    SUSPENDED
}
