package io.github.roviec.office.indicators;

/// What can be done with a filled form.
public enum ReportStep {
    /// Nộp: by the unit that fills it.
    SUBMIT,
    /// Chấp nhận.
    ACCEPT,
    /// Trả lại, with a reason: open again.
    RETURN,
    /// Chốt: nobody changes it any more.
    LOCK,
    /// Mở lại, with a reason, after it was accepted or locked.
    REOPEN,
    /// Đóng: its time is over and it was not sent. Nobody presses this.
    CLOSE,
    /// Xin nhập muộn, with a reason, after it was closed.
    ASK_LATE,
    /// Cho nhập muộn, with a reason, until another day.
    OPEN_LATE;

    boolean isPossibleIn(FigureState state, boolean closed) {
        return switch (this) {
            case SUBMIT -> state == FigureState.DRAFT && !closed;
            case ASK_LATE, OPEN_LATE -> closed;
            case CLOSE -> false;
            case ACCEPT, RETURN -> state == FigureState.SUBMITTED;
            case LOCK -> state == FigureState.ACCEPTED;
            case REOPEN -> state == FigureState.ACCEPTED || state == FigureState.LOCKED;
        };
    }

    boolean wantsReason() {
        return switch (this) {
            case RETURN, REOPEN, ASK_LATE, OPEN_LATE -> true;
            case SUBMIT, ACCEPT, LOCK, CLOSE -> false;
        };
    }

    FigureState leadsTo() {
        return switch (this) {
            case SUBMIT -> FigureState.SUBMITTED;
            case ACCEPT -> FigureState.ACCEPTED;
            case LOCK -> FigureState.LOCKED;
            case RETURN, REOPEN, CLOSE, ASK_LATE, OPEN_LATE -> FigureState.DRAFT;
        };
    }
}
