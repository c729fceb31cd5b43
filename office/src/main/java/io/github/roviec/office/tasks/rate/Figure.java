package io.github.roviec.office.tasks.rate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One number of a table: every counted task stands in exactly one of the work figures, and in at most one of each of
/// the other families. The same words come out of the SQL function `tasks.standing`.
public enum Figure {
    DONE_ON_TIME,
    DONE_LATE,
    DONE_UNDATED,
    RUNNING_IN_TIME,
    RUNNING_DUE_SOON,
    RUNNING_OVERDUE,
    RUNNING_UNDATED,
    SUSPENDED,
    WITHDRAWN,
    ORIGINAL_ON_TIME,
    ORIGINAL_LATE,
    /// Its original deadline is still to come.
    ORIGINAL_NOT_YET,
    /// Withdrawn on or before its original deadline: nobody is judged by it.
    ORIGINAL_LEFT,
    EXTENDED_ON_TIME,
    EXTENDED_LATE,
    EXTENDED_NOT_YET,
    EXTENDED_LEFT,
    FRESH,
    STALE;

    public static final List<Figure> DONE = List.of(DONE_ON_TIME, DONE_LATE, DONE_UNDATED);
    public static final List<Figure> RUNNING =
            List.of(RUNNING_IN_TIME, RUNNING_DUE_SOON, RUNNING_OVERDUE, RUNNING_UNDATED);
    public static final List<Figure> UNDATED = List.of(DONE_UNDATED, RUNNING_UNDATED);

    /// Tổng số giao: suspended and withdrawn work stands apart.
    public static final List<Figure> TOTAL = List.copyOf(EnumSet.range(DONE_ON_TIME, RUNNING_UNDATED));

    public static final List<Figure> ORIGINAL = List.of(ORIGINAL_ON_TIME, ORIGINAL_LATE);
    public static final List<Figure> EXTENDED = List.of(EXTENDED_ON_TIME, EXTENDED_LATE);
    public static final List<Figure> UPDATED = List.of(FRESH, STALE);

    static final Set<Figure> ALL = EnumSet.allOf(Figure.class);
}
