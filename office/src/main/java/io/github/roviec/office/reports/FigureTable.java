package io.github.roviec.office.reports;

import java.util.List;

/// A table of a page that is to leave as a file.
///
/// @param name     of the file, without its ending: "giai-ngan-2024-09"
/// @param title    above the table; also names the leaf
/// @param subtitle of whom, of which month
/// @param columns  their names
/// @param rows     each as long as `columns`
public record FigureTable(String name, String title, String subtitle, List<String> columns, List<List<Cell>> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
