package io.github.roviec.office.meetings.draft;

/// What can be done with a draft.
public enum DraftStep {
    /// Gửi dự thảo.
    BRING,
    /// Góp ý.
    OPINE,
    /// Tiếp thu.
    TAKE,
    /// Giải trình.
    EXPLAIN,
    /// Hoàn thiện.
    REFINE,
    /// Trình ban hành.
    SUBMIT,
    /// Trả lại.
    RETURN,
    /// Ban hành.
    ISSUE
}
