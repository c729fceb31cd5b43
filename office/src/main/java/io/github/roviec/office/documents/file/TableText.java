package io.github.roviec.office.documents.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table as text.
final class TableText {

    /// A frame has two columns and at most so many rows.
    private static final int ROWS_OF_A_FRAME = 3;

    private static final String BAR = " | ";

    private final List<List<List<String>>> rows = new ArrayList<>();

    /// @param cells paragraphs of each cell
    void add(List<List<String>> cells) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(cells);
        }
    }

    /// One block with a line `cell | cell` for each row. A table that only sets two columns beside each other (issuer
    /// and motto at the head of a paper, recipients and signature at its foot) gives the paragraphs of its cells.
    List<String> blocks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        return frame() ? paragraphs() : List.of(lines());
    }

    private boolean frame() {
        return rows.size() <= ROWS_OF_A_FRAME
                && rows.stream().allMatch(row -> row.size() <= 2)
                && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.size() > 1);
    }

    private List<String> paragraphs() {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    private String lines() {
        List<String> lines = new ArrayList<>();
        for (List<List<String>> row : rows) {
            lines.add(String.join(BAR, row.stream().map(TableText::oneLine).toList()));
        }
        return String.join("\n", lines);
    }

    /// The rows of a table in a cell must not look like cells of the table around it.
    private static String oneLine(List<String> cell) {
        return cell.stream()
                .map(paragraph -> paragraph.contains(BAR)
                        ? paragraph.replace(BAR, ", ").replace("\n", "; ")
                        : paragraph.replace('\n', ' '))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
