package io.github.roviec.office.indicators;

/// How far a figure, or the form it came by, has gone. Kept in the database as 1 to 4.
public enum FigureState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    LOCKED;

    int number() {
        return switch (this) {
            case DRAFT -> 1;
            case SUBMITTED -> 2;
            case ACCEPTED -> 3;
            case LOCKED -> 4;
        };
    }

    static FigureState of(int number) {
        return switch (number) {
            case 1 -> DRAFT;
            case 2 -> SUBMITTED;
            case 3 -> ACCEPTED;
            case 4 -> LOCKED;
            default -> throw new IllegalArgumentException("state " + number);
        };
    }
}
