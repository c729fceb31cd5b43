package io.github.roviec.office.documents.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Where the cells of a table stand that reaches over rows and columns: a place that a cell above fills is an empty
/// cell, one that the cell before it fills is none.
final class HtmlSpans {

    private static final int MOST_ROWS = 1000;
    private static final int MOST_COLUMNS = 256;

    private record Span(int rows, int columns) {}

    private final Blocks blocks;
    private final Map<Integer, Span> down = new HashMap<>();
    private int column;

    HtmlSpans(Blocks blocks) {
        this.blocks = blocks;
    }

    /// Before a cell.
    void begin() {
        for (Span span; column < MOST_COLUMNS && (span = down.get(column)) != null; column += span.columns()) {
            if (span.rows() > 1) {
                down.put(column, new Span(span.rows() - 1, span.columns()));
            } else {
                down.remove(column);
            }
            blocks.addCell(List.of());
        }
    }

    /// After a cell.
    void end(Element cell) {
        int rows = number(cell.attr("rowspan"), MOST_ROWS);
        int columns = number(cell.attr("colspan"), MOST_COLUMNS);
        if (rows > 1) {
            down.put(column, new Span(rows - 1, columns));
        }
        column += columns;
    }

    void endRow() {
        begin();
        column = 0;
        blocks.endRow(true);
    }

    private static int number(String value, int most) {
        try {
            return Math.clamp(Integer.parseInt(value.strip()), 1, most);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
