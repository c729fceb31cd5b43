package io.github.roviec.office.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in one cell of a sheet.
sealed interface Cell {

    /// Text as it is: never a formula, whatever it begins with.
    record Text(String value) implements Cell {}

    /// A day that the reader's program can sort and count with.
    record Day(LocalDate value) implements Cell {}

    /// A number to be added up.
    record Amount(long value) implements Cell {}

    /// One with decimals, shown as the reader's program writes them (1.234,5 where it is Vietnamese).
    ///
    /// @param decimals 0 to 6, all of them shown
    record Number(BigDecimal value, int decimals) implements Cell {}
}
