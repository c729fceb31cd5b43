package io.github.roviec.office.meetings.draft;

/// Where a draft stands. Stored.
public enum DraftState {
    /// Đang lấy ý kiến.
    CONSULTED,
    /// Đã hoàn thiện.
    REFINED,
    /// Đã trình ban hành.
    SUBMITTED,
    /// Trả lại để hoàn thiện.
    RETURNED,
    /// Đã ban hành.
    ISSUED
}
