package io.github.roviec.office.reports.paper;

import java.util.List;
import java.util.stream.Stream;

/// A table with a head that is repeated on each page.
///
/// @param caption above it; empty for none
/// @param rows    each as long as `columns`
/// @param totals  how many rows at the end are sums
public record Table(String key, String caption, List<Column> columns, List<List<List<Run>>> rows, int totals)
        implements Block {

    /// @param width relative to the others
    public record Column(String name, int width, Align align) {}

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("rows of another width than the head of table " + key);
        }
    }

    public Table named(String other) {
        return new Table(key, other, columns, rows, totals);
    }

    @Override
    public Stream<Run> runs() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream);
    }
}
