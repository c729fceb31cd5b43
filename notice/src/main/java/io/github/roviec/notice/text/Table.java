package io.github.roviec.notice.text;

import java.util.List;

/// A table of the text: rows of cells, each cell one paragraph of the normal form. A cell without words is empty
/// (`start == end`). Rows need not have the same number of cells.
public record Table(List<List<Paragraph>> rows) {

    /// The first character of its first cell with words.
    public int start() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.end() > cell.start())
                .mapToInt(Paragraph::start)
                .min()
                .orElse(0);
    }

    /// The character behind its last cell.
    public int end() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(Paragraph::end)
                .max()
                .orElse(0);
    }
}
