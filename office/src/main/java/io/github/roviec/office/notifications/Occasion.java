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
    OVERDUE(Threshold.FIRST_AND_EVERY),
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
    /// Biểu mở để nhập.
    FORM_OPENED(About.FORM),
    /// Biểu còn n ngày làm việc là đến hạn.
    FORM_BEFORE_DUE(About.FORM, Threshold.SEVERAL),
    /// Biểu đến hạn nộp.
    FORM_DUE(About.FORM),
    /// Biểu chậm nộp; then again every n working days.
    FORM_OVERDUE(About.FORM, Threshold.FIRST_AND_EVERY),
    /// Biểu đóng khi chưa nộp.
    FORM_CLOSED(About.FORM),
    /// Biểu đã nộp, chờ duyệt ở một bước.
    FORM_SENT(About.FORM),
    /// Biểu bị trả lại.
    FORM_RETURNED(About.FORM),
    /// Biểu được chấp nhận.
    FORM_ACCEPTED(About.FORM),
    /// Biểu mở lại, cho nhập muộn.
    FORM_REOPENED(About.FORM),
    /// Xin nhập muộn.
    FORM_LATE_ASKED(About.FORM),
    /// Yêu cầu giải trình, hỏi thêm.
    EXPLANATION_ASKED(About.EXPLANATION),
    /// Đã giải trình.
    EXPLANATION_GIVEN(About.EXPLANATION),
    /// Cổng tin nhắn đã ngừng; for the administrator.
    HOOK_OFF(About.HOUSE);

    /// What the working days of a rule mean.
    public enum Threshold {
        NONE,
        /// On each of these days.
        SEVERAL,
        /// Every so many days.
        EVERY,
        /// On the first day, then every so many.
        FIRST_AND_EVERY
    }

    private final About about;
    private final Threshold threshold;

    Occasion() {
        this(About.TASK, Threshold.NONE);
    }

    Occasion(Threshold threshold) {
        this(About.TASK, threshold);
    }

    Occasion(About about) {
        this(about, Threshold.NONE);
    }

    Occasion(About about, Threshold threshold) {
        this.about = about;
        this.threshold = threshold;
    }

    public About about() {
        return about;
    }

    public Threshold threshold() {
        return threshold;
    }

    /// Whether somebody said by when, or nobody did.
    boolean isSometimesDue() {
        return this == FORM_RETURNED || this == FORM_REOPENED || this == EXPLANATION_ASKED;
    }
}
