package io.github.roviec.office.documents.file;

import io.github.roviec.office.documents.letters.OldLetters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stream of paragraphs and tables of an RTF file: its body, a header, a box. RTF has no element for a table: each
/// paragraph says how deep in tables it stands, and cells and rows only have ends.
final class RtfFlow {

    /// Word nests no deeper than this.
    private static final int DEEPEST = 30;

    enum Merged {
        NOT,
        ABOVE,
        BEFORE
    }

    private static final class Table {
        final List<List<String>> cells = new ArrayList<>();
        boolean inCell;
    }

    private final Blocks blocks;
    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private RunText text = new RunText();
    private int depthOfText;
    private String carried = "";

    RtfFlow(Blocks blocks) {
        this.blocks = blocks;
    }

    /// @param depth how many tables the paragraph stands in, as far as the file has said it
    void append(String more, @Nullable OldLetters letters, int depth) {
        text.append(more, letters);
        depthOfText = depth;
    }

    /// A part of the label that the writer of the file counted.
    void label(String more) {
        label.append(more);
    }

    void box(List<String> paragraphs) {
        boxes.addAll(paragraphs);
    }

    /// @param depth   how many tables the paragraph stands in
    /// @param deleted whether its end was deleted: it goes on in the next one
    void endParagraph(int depth, boolean deleted) {
        if (deleted) {
            carried += text;
            text = new RunText();
            return;
        }
        stand(depth);
        String line = (carried + text).strip();
        String mark = ListLabel.written(label.toString());
        blocks.add(line.isEmpty() || mark.isEmpty() ? line : mark + " " + line);
        blocks.addBox(boxes);
        text = new RunText();
        carried = "";
        label.setLength(0);
        boxes.clear();
    }

    void endCell(int depth, boolean deleted) {
        endParagraph(Math.max(1, depth), deleted);
        Table table = tables.element();
        table.cells.add(blocks.takeCell());
        table.inCell = false;
    }

    /// @param merged of each cell of the row, as far as the file says it
    void endRow(int depth, List<Merged> merged) {
        while (tables.size() > Math.max(1, depth)) {
            closeTable();
        }
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        closeCell(table);
        for (int i = 0; i < table.cells.size(); i++) {
            Merged how = i < merged.size() ? merged.get(i) : Merged.NOT;
            if (how != Merged.BEFORE) {
                blocks.addCell(how == Merged.ABOVE ? List.of() : table.cells.get(i));
            }
        }
        table.cells.clear();
        blocks.endRow(true);
    }

    /// The end of the stream: what is open is closed.
    void end() {
        if (!text.toString().isBlank() || !carried.isEmpty() || !boxes.isEmpty()) {
            endParagraph(depthOfText, false);
        }
        stand(0);
    }

    private void stand(int depth) {
        while (tables.size() > depth) {
            closeTable();
        }
        while (tables.size() < Math.min(depth, DEEPEST)) {
            openCell();
            tables.push(new Table());
            blocks.beginTable();
        }
        openCell();
    }

    private void openCell() {
        Table table = tables.peek();
        if (table != null && !table.inCell) {
            table.inCell = true;
            blocks.beginCell();
        }
    }

    private void closeTable() {
        if (tables.peek() instanceof Table table) {
            if (table.inCell || !table.cells.isEmpty()) {
                endRow(tables.size(), List.of());
            }
            tables.pop();
            blocks.endTable();
        }
    }

    private void closeCell(Table table) {
        if (table.inCell) {
            table.inCell = false;
            table.cells.add(blocks.takeCell());
        }
    }
}
