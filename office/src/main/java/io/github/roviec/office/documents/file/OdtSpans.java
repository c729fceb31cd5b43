package io.github.roviec.office.documents.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/// Where cells reach over rows and columns: a place covered by a cell above stays as an empty cell, one covered by the
/// cell before it goes.
final class OdtSpans {

    private static final int MOST_CELLS = 256;

    private final Blocks blocks;
    /// Rows that a cell still reaches down, by the column where it begins.
    private final Map<Integer, Integer> down = new HashMap<>();

    private int column;

    OdtSpans(Blocks blocks) {
        this.blocks = blocks;
    }

    void cell(XMLStreamReader xml) {
        int rows = SafeXml.number(xml, "number-rows-spanned", 1);
        if (rows > 1) {
            down.put(column, rows - 1);
        }
        column++;
    }

    void covered(XMLStreamReader xml) {
        for (int n = Math.clamp(SafeXml.number(xml, "number-columns-repeated", 1), 1, MOST_CELLS); n > 0; n--) {
            int rows = down.getOrDefault(column, 0);
            if (rows > 0) {
                down.put(column, rows - 1);
                blocks.addCell(List.of());
            }
            column++;
        }
    }

    void endRow() {
        column = 0;
    }
}
