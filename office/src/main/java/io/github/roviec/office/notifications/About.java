package io.github.roviec.office.notifications;

/// What a message is about.
public enum About {
    TASK,
    /// Biểu mẫu: of one unit, or of all in a period.
    FORM,
    /// Giải trình một số liệu.
    EXPLANATION,
    /// The application itself.
    HOUSE
}
