package io.github.roviec.office.tasks.rate;

/// How long a period is, and how it is written in its key ("2024-T10", "2024-Q3", "2024-6T", "2024-9T", "2024-N").
public enum PeriodKind {
    MONTH("T"),
    QUARTER("Q"),
    /// The first six months of a year.
    HALF_YEAR("6T"),
    /// The first nine months of a year.
    NINE_MONTHS("9T"),
    YEAR("N");

    private final String mark;

    PeriodKind(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    /// How many of them a year has.
    int inYear() {
        return switch (this) {
            case MONTH -> 12;
            case QUARTER -> 4;
            default -> 1;
        };
    }

    int firstMonth(int number) {
        return this == MONTH ? number : this == QUARTER ? 3 * number - 2 : 1;
    }

    int lastMonth(int number) {
        return switch (this) {
            case MONTH -> number;
            case QUARTER -> 3 * number;
            case HALF_YEAR -> 6;
            case NINE_MONTHS -> 9;
            case YEAR -> 12;
        };
    }
}
