package io.github.roviec.office.tasks;

import java.util.EnumSet;
import java.util.Set;

/// What somebody can do to a task, and from which states to which.
public enum Step {
    /// Giao.
    ASSIGN(WorkState.ASSIGNED, EnumSet.noneOf(WorkState.class)),
    /// Đưa vào từ sổ cũ: never asked for by itself, see `tasks.takeover`.
    TAKE_OVER(WorkState.ASSIGNED, EnumSet.noneOf(WorkState.class)),
    /// Giao chuyên viên theo dõi: the state stays, see `tasks.bulk`.
    MONITOR(WorkState.ASSIGNED, EnumSet.noneOf(WorkState.class)),
    /// Tiếp nhận.
    ACKNOWLEDGE(WorkState.ACKNOWLEDGED, EnumSet.of(WorkState.ASSIGNED)),
    /// Cập nhật tiến độ.
    PROGRESS(WorkState.IN_PROGRESS, EnumSet.of(WorkState.ACKNOWLEDGED, WorkState.IN_PROGRESS, WorkState.RETURNED)),
    /// Trình xác nhận.
    SUBMIT(WorkState.SUBMITTED, EnumSet.of(WorkState.ACKNOWLEDGED, WorkState.IN_PROGRESS, WorkState.RETURNED)),
    /// Xác nhận hoàn thành.
    CONFIRM(WorkState.DONE, EnumSet.of(WorkState.SUBMITTED)),
    /// Trả lại.
    RETURN(WorkState.RETURNED, EnumSet.of(WorkState.SUBMITTED)),
    /// Thu hồi.
    WITHDRAW(
            WorkState.WITHDRAWN,
            EnumSet.of(
                    WorkState.ASSIGNED,
                    WorkState.ACKNOWLEDGED,
                    WorkState.IN_PROGRESS,
                    WorkState.SUBMITTED,
                    WorkState.RETURNED));

    private final WorkState to;
    private final Set<WorkState> from;

    Step(WorkState to, Set<WorkState> from) {
        this.to = to;
        this.from = from;
    }

    WorkState to() {
        return to;
    }

    boolean isPossibleFrom(WorkState state) {
        return from.contains(state);
    }
}
