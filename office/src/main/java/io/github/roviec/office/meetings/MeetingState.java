package io.github.roviec.office.meetings;

/// Where a meeting stands.
public enum MeetingState {
    /// Đã lên lịch: it may still be changed.
    PLANNED,
    /// Không họp.
    CANCELLED,
    /// Đã kết thúc: nothing that was said there changes any more. Also what is known from a paper alone.
    CLOSED
}
