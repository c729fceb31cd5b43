package io.github.roviec.office.notifications;

/// Who is told, by what they are in the task.
public enum Recipient {
    /// Thủ trưởng đơn vị chủ trì.
    LEAD_HEADS,
    /// Người đang thực hiện ở đơn vị chủ trì: to whom the head gave it, else who has acted on it there.
    LEAD_OFFICERS,
    /// Thủ trưởng đơn vị phối hợp.
    COORDINATING_HEADS,
    /// Người giao.
    ASSIGNER,
    /// Chuyên viên theo dõi.
    MONITOR,
    /// Lãnh đạo phụ trách.
    SUPERVISOR,
    /// Lãnh đạo kết luận.
    GIVER,
    /// Người được nêu đích danh.
    NAMED
}
