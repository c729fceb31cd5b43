package io.github.roviec.office.notifications;

/// Why somebody is told something.
public enum Occasion {
    /// Được giao.
    ASSIGNED,
    /// Chuyển đơn vị.
    TRANSFERRED,
    /// Còn n ngày làm việc.
    BEFORE_DUE(Threshold.SEVERAL),
    /// Đến hạn: on the last working day up to the deadline.
    DUE,
    /// Quá hạn; then again every n working days.
    OVERDUE(Threshold.EVERY),
    /// Không cập nhật n ngày làm việc; again every n.
    SILENT(Threshold.EVERY),
    /// Đến kỳ báo cáo.
    PERIOD_REPORT_DUE,
    /// Đôn đốc, by who gave the work.
    URGED,
    /// Trình xác nhận.
    SUBMITTED,
    /// Đã xác nhận hoàn thành.
    CONFIRMED,
    /// Trả lại.
    RETURNED,
    /// Từ chối.
    REFUSED,
    /// Không chấp nhận từ chối.
    OVERRULED,
    /// Tạm dừng.
    SUSPENDED,
    /// Tiếp tục.
    RESUMED,
    /// Mở lại.
    REOPENED,
    /// Thu hồi.
    WITHDRAWN,
    /// Xin gia hạn.
    EXTENSION_ASKED,
    /// Đã quyết định gia hạn.
    EXTENSION_DECIDED,
    /// Báo lý do chậm.
    DELAY_REPORTED,
    /// Đã quyết định về nguyên nhân khách quan.
    CAUSE_DECIDED,
    /// Đề nghị phối hợp.
    CONTRIBUTION_ASKED,
    /// Đôn đốc phối hợp.
    CONTRIBUTION_URGED,
    /// Đã có kết quả phối hợp.
    CONTRIBUTION_GIVEN,
    /// Được nhắc tên.
    MENTIONED,
    /// Báo cấp trên việc quá hạn.
    RAISED,
    /// Cổng tin nhắn đã ngừng; for the administrator.
    HOOK_OFF;

    /// What the working days of a rule mean.
    public enum Threshold {
        NONE,
        /// On each of these days.
        SEVERAL,
        /// Every so many days.
        EVERY
    }

    private final Threshold threshold;

    Occasion() {
        this(Threshold.NONE);
    }

    Occasion(Threshold threshold) {
        this.threshold = threshold;
    }

    public Threshold threshold() {
        return threshold;
    }
}
