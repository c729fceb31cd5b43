package io.github.roviec.office.documents.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Gathers the paragraphs and tables of a paper in order, however deep they stand in each other. An end without a
/// beginning does nothing: files may be broken.
final class Blocks {

    private static final class Table {
        final TableText text = new TableText();
        List<List<String>> cells = new ArrayList<>();
    }

    private final List<String> all = new ArrayList<>();
    private final Deque<List<String>> open = new ArrayDeque<>(List.of(all));
    private final Deque<Table> tables = new ArrayDeque<>();
    private final List<String> asides = new ArrayList<>();
    /// Paragraphs so far, those in cells and boxes included.
    private int written;

    void add(String paragraph) {
        if (!paragraph.isEmpty()) {
            written++;
            open.element().add(paragraph);
        }
    }

    /// Paragraphs of a box, in the place where the box stands.
    void addBox(List<String> paragraphs) {
        open.element().addAll(paragraphs);
    }

    /// What follows stands in a box, until {@link #endBox}.
    void beginBox() {
        open.push(new ArrayList<>());
    }

    /// The paragraphs of the box. Each may be a mark of secrecy.
    List<String> endBox() {
        if (open.size() == 1) {
            return List.of();
        }
        List<String> box = open.pop();
        asides.addAll(box);
        return box;
    }

    boolean inTable() {
        return !tables.isEmpty();
    }

    void beginTable() {
        tables.push(new Table());
    }

    void endTable() {
        Table table = tables.poll();
        if (table != null) {
            open.element().addAll(table.text.blocks());
        }
    }

    void beginCell() {
        open.push(new ArrayList<>());
    }

    /// @param filled false for a cell whose text cannot be seen, because it is merged with the one above
    void endCell(boolean filled) {
        List<String> cell = takeCell();
        addCell(filled ? cell : List.of());
    }

    /// Ends a cell that will be put into its row by {@link #addCell}.
    List<String> takeCell() {
        List<String> cell = dropCell();
        // Further down "Mật" in a cell is a word in a table.
        if (written < SecretMark.HEAD_LINES) {
            asides.addAll(cell);
        }
        return cell;
    }

    /// Ends a cell that is not there, because it is merged with the one before or was deleted.
    List<String> dropCell() {
        return open.size() == 1 ? List.of() : open.pop();
    }

    void addCell(List<String> paragraphs) {
        Table table = tables.peek();
        if (table != null) {
            table.cells.add(paragraphs);
        }
    }

    /// @param shown false for a row that was deleted
    void endRow(boolean shown) {
        Table table = tables.peek();
        if (table != null) {
            if (shown) {
                table.text.add(table.cells);
            }
            table.cells = new ArrayList<>();
        }
    }

    /// Paragraphs and tables so far; the rows of a table are the lines of one entry.
    List<String> all() {
        return all;
    }

    /// Single paragraphs of all boxes and of the cells in the paper's head, where marks stand that the joined text
    /// hides.
    List<String> asides() {
        return asides;
    }
}
