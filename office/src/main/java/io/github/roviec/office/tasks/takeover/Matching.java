package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person said of a register as a whole.
///
/// @param firstRow  number of the first row below the heads, as {@link
///                  io.github.roviec.office.documents.TableFile.Row#number} counts
/// @param columns   what each column is; null for one that is left out
/// @param asOf      the day on which the register was as it is: gives days without a year their year
/// @param otherwise the state of rows that do not say theirs
/// @param editionOf the register of which this is a later edition; null for one that is new here
/// @param keepNames whether leads that the list of units does not know are kept as written
public record Matching(
        int firstRow,
        List<@Nullable RegisterColumn> columns,
        LocalDate asOf,
        WorkState otherwise,
        @Nullable Long editionOf,
        boolean keepNames) {

    public Matching {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    Matching at(LocalDate day) {
        return new Matching(firstRow, columns, day, otherwise, editionOf, keepNames);
    }

    Matching ofRegister(@Nullable Long register) {
        return new Matching(firstRow, columns, asOf, otherwise, register, keepNames);
    }

    boolean has(RegisterColumn column) {
        return columns.contains(column);
    }
}
