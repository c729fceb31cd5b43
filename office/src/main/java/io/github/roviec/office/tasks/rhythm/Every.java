package io.github.roviec.office.tasks.rhythm;

/// How often: hằng tuần, hằng tháng, hằng quý, hằng năm.
public enum Every {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Every(int months) {
        this.months = months;
    }

    /// How many months a period has; 0 for a week.
    int months() {
        return months;
    }
}
