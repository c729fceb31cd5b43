package io.github.roviec.office.tasks.takeover;

import java.util.Map;

/// A row of a register that speaks of one task.
///
/// @param number  of the row in its file
/// @param start   of the row in the table's text; `end` is exclusive
/// @param cells   what stands in the columns that are known; all of them, also those that are blank
/// @param section the heading above it within the table ("PHÒNG NỘI VỤ"); may be empty
record RegisterRow(int number, int start, int end, Map<RegisterColumn, String> cells, String section) {

    String cell(RegisterColumn column) {
        return cells.getOrDefault(column, "");
    }
}
