package io.github.roviec.office.indicators.found;

/// Why a proposed figure wants a person's eye.
public enum FigureDoubt {
    /// No indicator of the catalogue is like it.
    INDICATOR_NONE,
    /// Only the name of the indicator speaks for it; no known wording does.
    NAME_ONLY,
    /// Another indicator fits nearly as well.
    RIVAL,
    /// The paper gives no period, or only the year: the month of the meeting is taken.
    PERIOD_ASSUMED,
    /// The paper names somebody whom the office's list does not have.
    UNIT_UNKNOWN,
    /// The paper names a unit of which this is not asked: it is put to the whole authority.
    UNIT_NOT_ASKED,
    /// It was said in another measure and converted.
    CONVERTED,
    /// The paper does not name the base that it is a percentage of, or names one that the office does
    /// not have.
    BASE_UNKNOWN,
    /// It may be a goal and not a figure: it stands among words of planning.
    GOAL_ASSUMED,
    /// The paper counts between other percentages than the indicator does.
    LIMIT_OTHER
}
