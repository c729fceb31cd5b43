package io.github.roviec.office.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What stands in one cell of a sheet.
public sealed interface Cell {

    /// Text as it is: never a formula, whatever it begins with.
    record Text(String value) implements Cell {}

    /// A day that the reader's program can sort and count with.
    record Day(LocalDate value) implements Cell {}

    /// A minute of a day, by the clock of the office.
    record Moment(LocalDateTime value) implements Cell {}

    /// A number to be added up.
    record Amount(long value) implements Cell {}

    /// One with decimals, shown as the reader's program writes them (1.234,5 where it is Vietnamese).
    ///
    /// @param decimals 0 to 6, all of them shown
    record Number(BigDecimal value, int decimals) implements Cell {}

    /// The number that is shown, and not one with decimals behind it; an empty cell where there is none.
    static Cell number(@Nullable BigDecimal value, int decimals) {
        return value == null ? text(null) : new Number(value.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /// An empty cell where there is nothing.
    static Cell text(@Nullable String value) {
        return new Text(value == null ? "" : value);
    }
}
