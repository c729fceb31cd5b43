package io.github.roviec.office.tasks;

/// How far the work is. Stored; timeliness is derived.
public enum WorkState {
    /// Mới giao.
    ASSIGNED,
    /// Đã tiếp nhận.
    ACKNOWLEDGED,
    /// Đang thực hiện.
    IN_PROGRESS,
    /// Chờ xác nhận.
    SUBMITTED,
    /// Hoàn thành.
    DONE,
    /// Trả lại.
    RETURNED,
    /// Từ chối.
    REFUSED,
    /// Tạm dừng.
    SUSPENDED,
    /// Thu hồi.
    WITHDRAWN
}
