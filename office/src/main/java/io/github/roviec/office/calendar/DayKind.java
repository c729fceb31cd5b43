package io.github.roviec.office.calendar;

/// Why a day is not what its weekday says.
public enum DayKind {
    /// Nghỉ lễ, tết (Bộ luật Lao động 2019, điều 112).
    HOLIDAY,
    /// Nghỉ bù: the holiday fell on a weekly day of rest (điều 111 khoản 3).
    COMPENSATORY,
    /// Nghỉ hoán đổi: a working day given for one worked elsewhere.
    SWAP_OFF,
    /// Làm bù: a day of rest that is worked.
    SWAP_WORK;

    public boolean worked() {
        return this == SWAP_WORK;
    }
}
