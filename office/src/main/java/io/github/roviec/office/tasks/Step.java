package io.github.roviec.office.tasks;

import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Life.AtWork;
import io.github.roviec.office.tasks.life.Life.Open;
import io.github.roviec.office.tasks.life.Life.Refusable;
import io.github.roviec.office.tasks.life.Life.Transferable;
import io.github.roviec.office.tasks.life.Life.WithLead;
import org.jspecify.annotations.Nullable;

/// What somebody can do to a task: the word that is stored and shown. The type beside it has the method that takes it.
public enum Step {
    /// Giao.
    ASSIGN(null),
    /// Đưa vào từ sổ cũ: never asked for by itself, see `tasks.takeover`.
    TAKE_OVER(null),
    /// Giao chuyên viên theo dõi: the state stays, see `tasks.bulk`.
    MONITOR(null),
    /// Chia phần việc: see `tasks.splitting`.
    SPLIT(null),
    /// Giao chuyên viên, and taken back: see `tasks.splitting`.
    GIVE(null),
    TAKE_BACK(null),
    /// Xác nhận nguyên nhân khách quan, and not: see `tasks.delay`.
    AGREE_CAUSE(null),
    DENY_CAUSE(null),
    /// Tiếp nhận.
    ACKNOWLEDGE(Life.Assigned.class),
    /// Từ chối.
    REFUSE(Refusable.class),
    /// Không đồng ý từ chối.
    INSIST(Life.Refused.class),
    /// Chuyển đơn vị.
    TRANSFER(Transferable.class),
    /// Cập nhật tiến độ.
    PROGRESS(AtWork.class),
    /// Trình xác nhận.
    SUBMIT(AtWork.class),
    /// Xác nhận hoàn thành.
    CONFIRM(Life.Submitted.class),
    /// Trả lại.
    RETURN(Life.Submitted.class),
    /// Tạm dừng.
    SUSPEND(WithLead.class),
    /// Tiếp tục.
    RESUME(Life.Suspended.class),
    /// Xin gia hạn.
    ASK_EXTENSION(WithLead.class),
    /// Gia hạn.
    EXTEND(Open.class),
    /// Không gia hạn.
    KEEP_DUE(Open.class),
    /// Báo cáo chậm.
    REPORT_DELAY(WithLead.class),
    /// Báo cáo kỳ.
    REPORT_PERIOD(AtWork.class),
    /// Đôn đốc: moves nothing, see `tasks.urge`.
    URGE(null),
    /// Mở lại.
    REOPEN(Life.Done.class),
    /// Thu hồi.
    WITHDRAW(Open.class);

    private final @Nullable Class<? extends Life> from;

    Step(@Nullable Class<? extends Life> from) {
        this.from = from;
    }

    public boolean isOpenTo(Life life) {
        return from != null && from.isInstance(life);
    }
}
