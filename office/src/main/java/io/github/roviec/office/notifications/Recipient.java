package io.github.roviec.office.notifications;

/// Who is told, by what they are in the task, the form or the explanation.
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
    NAMED,
    /// Người nhập biểu.
    FORM_FILLERS(About.FORM),
    /// Người chấp nhận biểu.
    FORM_ACCEPTERS(About.FORM),
    /// Người phải giải trình.
    EXPLAINERS(About.EXPLANATION),
    /// Người yêu cầu giải trình.
    ASKER(About.EXPLANATION);

    private final About about;

    Recipient() {
        this(About.TASK);
    }

    Recipient(About about) {
        this.about = about;
    }

    /// Of what they can be told.
    public About about() {
        return about;
    }
}
