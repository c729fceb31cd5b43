package io.github.roviec.office.reports;

import java.util.List;

/// A table to be put on paper, before anybody knows in which format.
///
/// @param name     of the leaf, at most 31 characters
/// @param title    in capitals above the table
/// @param subtitle which rows these are, and of which day
/// @param rows     each as long as `columns`
record Sheet(String name, String title, String subtitle, List<Column> columns, List<List<Cell>> rows) {

    /// @param width in characters
    record Column(String name, int width) {}
}
