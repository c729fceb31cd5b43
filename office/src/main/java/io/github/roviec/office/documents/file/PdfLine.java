package io.github.roviec.office.documents.file;

import java.util.List;

/// One printed line.
///
/// @param segments what stands between wide gaps: the columns of a paper's head, the cells of a table
/// @param left     points from the left edge of the page
/// @param right    where the line ends
/// @param y        base line, points from the top
/// @param size     of its type, points
/// @param firstWord width of its first word, points
record PdfLine(List<String> segments, float left, float right, float y, float size, float firstWord) {

    String text() {
        return String.join(" | ", segments);
    }
}
