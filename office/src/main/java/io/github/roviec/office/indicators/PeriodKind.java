package io.github.roviec.office.indicators;

/// So many months in a row (Nghị định 09/2019/NĐ-CP, điều 12).
public enum PeriodKind {
    MONTH(1, 12),
    QUARTER(3, 4),
    /// Only the first half is reported under that decree; the second is there for what compares halves.
    SIX_MONTHS(6, 2),
    /// The first nine.
    NINE_MONTHS(9, 1),
    YEAR(12, 1);

    private final int months;
    private final int inYear;

    PeriodKind(int months, int inYear) {
        this.months = months;
        this.inYear = inYear;
    }

    public int months() {
        return months;
    }

    /// How many of them a year has.
    public int inYear() {
        return inYear;
    }
}
