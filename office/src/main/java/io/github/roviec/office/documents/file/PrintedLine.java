package io.github.roviec.office.documents.file;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One printed line.
///
/// @param words left to right; not empty
/// @param y     base line, points from the top
/// @param size  of its type, points
/// @param column the column of its page, null where the page has one
public record PrintedLine(
        List<PrintedWord> words,
        float y,
        float size,
        @Nullable Column column) {

    /// The edges of a column's print, in points from the left edge of the page.
    public record Column(float left, float right) {}

    /// A gap narrower than this many times the type is a space between words.
    private static final float CELL_GAP = 2.2f;

    /// In a line stretched to the margin all gaps are wide: between cells stands one wider by far than the others.
    private static final float ODD_GAP = 3;

    private static final String BETWEEN_CELLS = " | ";
    private static final Pattern CELLS = Pattern.compile(" \\| ");

    /// A list label may stand far from its text.
    private static final Pattern LABEL =
            Pattern.compile("[-–+*•]|\\(?[0-9a-zđ]{1,2}[.)/]|\\d+(?:\\.\\d+)*\\.|[IVX]+\\.");

    public PrintedLine {
        words = List.copyOf(words);
    }

    public PrintedLine(List<PrintedWord> words, float y, float size) {
        this(words, y, size, null);
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        return words.getLast().right();
    }

    /// Width of its first word, points.
    float firstWord() {
        return words.getFirst().right() - words.getFirst().left();
    }

    /// What stands between wide gaps: the columns of a paper's head, the cells of a table.
    List<String> segments() {
        return List.of(CELLS.split(text()));
    }

    boolean oneSegment() {
        return cells().isEmpty();
    }

    String text() {
        BitSet cells = cells();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(between(i, cells)).append(words.get(i).text());
        }
        return text.toString();
    }

    /// What is written before word `i`.
    static String between(int i, BitSet cells) {
        if (i == 0) {
            return "";
        }
        return cells.get(i) ? BETWEEN_CELLS : " ";
    }

    /// The words with which a cell begins, but for the first.
    BitSet cells() {
        float narrowest = Float.MAX_VALUE;
        for (int i = 1; i < words.size(); i++) {
            narrowest = Math.min(narrowest, gapBefore(i));
        }
        BitSet cells = new BitSet(words.size());
        int cell = 0;
        for (int i = 1; i < words.size(); i++) {
            float gap = gapBefore(i);
            boolean wide =
                    gap > CELL_GAP * Math.max(size, 8) && (words.size() == 2 || gap > ODD_GAP * Math.max(narrowest, 1));
            boolean label =
                    i == cell + 1 && LABEL.matcher(words.get(cell).text()).matches();
            if (wide && !label) {
                cells.set(i);
                cell = i;
            }
        }
        return cells;
    }

    private float gapBefore(int i) {
        return words.get(i).left() - words.get(i - 1).right();
    }
}
