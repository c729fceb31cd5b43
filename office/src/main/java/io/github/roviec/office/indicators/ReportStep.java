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
    REOPEN;

    boolean isPossibleIn(FigureState state) {
        return switch (this) {
            case SUBMIT -> state == FigureState.DRAFT;
            case ACCEPT, RETURN -> state == FigureState.SUBMITTED;
            case LOCK -> state == FigureState.ACCEPTED;
            case REOPEN -> state == FigureState.ACCEPTED || state == FigureState.LOCKED;
        };
    }

    boolean wantsReason() {
        return this == RETURN || this == REOPEN;
    }

    FigureState leadsTo() {
        return switch (this) {
            case SUBMIT -> FigureState.SUBMITTED;
            case ACCEPT -> FigureState.ACCEPTED;
            case LOCK -> FigureState.LOCKED;
            case RETURN, REOPEN -> FigureState.DRAFT;
        };
    }
}
