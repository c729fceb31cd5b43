package io.github.roviec.notice.directive;

/// What sort of work a directive asks for.
public enum TaskClass {
    /// Có thời hạn: ends on a day.
    DATED,
    /// Thường xuyên: goes on.
    ONGOING,
    /// Chỉ đạo chung: general guidance.
    GENERAL
}
