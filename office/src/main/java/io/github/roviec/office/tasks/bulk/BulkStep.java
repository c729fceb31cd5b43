package io.github.roviec.office.tasks.bulk;

/// What can be done to many tasks at once.
public enum BulkStep {
    /// Tiếp nhận.
    ACKNOWLEDGE,
    /// Xác nhận hoàn thành.
    CONFIRM,
    /// Đôn đốc.
    URGE,
    /// Thu hồi.
    WITHDRAW,
    /// Giao chuyên viên theo dõi.
    MONITOR
}
