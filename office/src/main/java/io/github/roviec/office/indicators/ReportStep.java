package io.github.roviec.office.indicators;

/// What can be done with a filled form.
public enum ReportStep {
    /// Nộp: by the unit that fills it.
    SUBMIT,
    /// Duyệt và chuyển bước sau: accepted by one hand, goes to the next.
    PASS,
    /// Chấp nhận, by the last hand: its figures count.
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

    /// @param last whether the form waits for the last hand
    boolean isPossibleIn(FigureState state, boolean closed, boolean last) {
        return switch (this) {
            case SUBMIT -> state == FigureState.DRAFT && !closed;
            case ASK_LATE, OPEN_LATE -> closed;
            case CLOSE -> false;
            case PASS -> state == FigureState.SUBMITTED && !last;
            case ACCEPT -> state == FigureState.SUBMITTED && last;
            case RETURN -> state == FigureState.SUBMITTED;
            case LOCK -> state == FigureState.ACCEPTED;
            case REOPEN -> state == FigureState.ACCEPTED || state == FigureState.LOCKED;
        };
    }

    /// Whether it decides for one hand: what that hand may do.
    boolean isOfHand() {
        return this == PASS || this == ACCEPT || this == RETURN;
    }

    boolean wantsReason() {
        return switch (this) {
            case RETURN, REOPEN, ASK_LATE, OPEN_LATE -> true;
            case SUBMIT, PASS, ACCEPT, LOCK, CLOSE -> false;
        };
    }

    FigureState leadsTo() {
        return switch (this) {
            case SUBMIT, PASS -> FigureState.SUBMITTED;
            case ACCEPT -> FigureState.ACCEPTED;
            case LOCK -> FigureState.LOCKED;
            case RETURN, REOPEN, CLOSE, ASK_LATE, OPEN_LATE -> FigureState.DRAFT;
        };
    }
}
