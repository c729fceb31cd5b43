package io.github.roviec.office.indicators.check;

/// What a rule asks of a figure.
public enum CheckKind {
    /// Not below `least`, not above `most`.
    RANGE,
    /// Changed by no more than `percent` against the period before.
    JUMP,
    /// A cumulative figure does not fall within its year.
    NOT_FALLING,
    /// The figures of the others add up to it.
    PARTS,
    /// Not more than the figure of the other.
    NOT_OVER,
    /// What the units below have sent of the other adds up to it.
    BELOW,
    /// The formula holds.
    FORMULA,
    /// Not some hundred times or more what was last said (other than 0), nor that small: triệu for tỷ, a comma
    /// forgotten. Of a cumulative figure's first period of the year: what was said a year ago.
    SLIP;

    /// Whether it holds a figure against those of other indicators that are named.
    public boolean asksOthers() {
        return this == PARTS || this == NOT_OVER || this == BELOW;
    }
}
