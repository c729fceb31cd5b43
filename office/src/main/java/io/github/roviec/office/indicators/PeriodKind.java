package io.github.roviec.office.indicators;

/// So many months in a row (Nghị định 09/2019/NĐ-CP, điều 12).
public enum PeriodKind {
    MONTH(1, 12, 31),
    QUARTER(3, 4, 92),
    /// Only the first half is reported under that decree; the second is there for what compares halves.
    SIX_MONTHS(6, 2, 184),
    /// The first nine.
    NINE_MONTHS(9, 1, 275),
    YEAR(12, 1, 366);

    private final int months;
    private final int inYear;
    private final int mostDays;

    PeriodKind(int months, int inYear, int mostDays) {
        this.months = months;
        this.inYear = inYear;
        this.mostDays = mostDays;
    }

    public int months() {
        return months;
    }

    /// How long the longest of them is, wherever its calendar begins a month.
    public int mostDays() {
        return mostDays;
    }

    /// How many of them a year has.
    public int inYear() {
        return inYear;
    }
}
