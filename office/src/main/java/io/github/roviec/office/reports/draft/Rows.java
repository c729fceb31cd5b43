package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.paper.Block;
import io.github.roviec.office.reports.paper.Paragraph;
import io.github.roviec.office.reports.paper.Run;
import io.github.roviec.office.reports.paper.Table;
import io.github.roviec.office.reports.paper.Table.Align;
import io.github.roviec.office.reports.paper.Table.Column;
import io.github.roviec.office.reports.paper.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The rows of a table, each with its number in the first column.
final class Rows {

    private final List<Column> columns = new ArrayList<>();
    private final List<List<List<Run>>> rows = new ArrayList<>();
    private int sums;

    /// @param number width of the first column, beside `columns`
    Rows(int number, Column... columns) {
        this.columns.add(new Column("TT", number, Align.CENTRE));
        this.columns.addAll(List.of(columns));
    }

    void add(List<List<Run>> cells) {
        put(Integer.toString(rows.size() + 1), cells);
    }

    /// A last row without a number, with words in one column.
    ///
    /// @param column from 0, that of the number
    void more(int column, List<Run> words) {
        List<List<Run>> cells = new ArrayList<>(Collections.nCopies(columns.size() - 1, List.of()));
        cells.set(column - 1, words);
        put("", cells);
        sums++;
    }

    private void put(String number, List<List<Run>> cells) {
        List<List<Run>> row = new ArrayList<>(List.of(words(number)));
        row.addAll(cells);
        rows.add(row);
    }

    /// The table; a sentence that says `none` where it has no row.
    Block table(String key, String caption, String none) {
        return rows.isEmpty() ? Paragraph.of(key, none) : new Table(key, caption, columns, rows, sums);
    }

    /// The same with a last row that adds them up.
    Block table(String key, String caption, String none, List<List<Run>> sum) {
        if (rows.isEmpty()) {
            return Paragraph.of(key, none);
        }
        put("", sum);
        return new Table(key, caption, columns, rows, sums + 1);
    }

    static List<Run> words(String words) {
        return words.isEmpty() ? List.of() : List.of(Words.plain(words));
    }
}
