package io.github.roviec.notice.mention;

import io.github.roviec.notice.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day, month, quarter or year. Parts that the notice leaves out are 0.
///
/// @param number the month of a day or month, the quarter of a quarter
public record TimeMention(Kind kind, int day, int number, int year, int from, int to, Span span) implements Mention {

    public enum Kind {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /// The last day of it. A missing year is taken from `paper`, the date of the notice: the same year, or the next
    /// when that would lie more than half a year back. Null when there is no such day or no year to be had.
    public @Nullable LocalDate lastDay(@Nullable LocalDate paper) {
        int month = kind == Kind.QUARTER ? number * 3 : kind == Kind.YEAR ? 12 : number;
        int inYear = year;
        if (inYear == 0) {
            if (paper == null) {
                return null;
            }
            inYear = month + 6 < paper.getMonthValue() ? paper.getYear() + 1 : paper.getYear();
        }
        try {
            LocalDate first = LocalDate.of(inYear, month, 1);
            return kind == Kind.DAY ? first.withDayOfMonth(day) : first.withDayOfMonth(first.lengthOfMonth());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
