package io.github.roviec.office.documents.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins printed lines that a page's edge has wrapped. A line goes on where the one above it had no room left for its
/// first word and it is not set in like the beginning of a paragraph.
final class Paragraphs {

    private static final Pattern LABEL =
            Pattern.compile("(?:[-–+*•]|\\(?[0-9a-zđ]{1,2}[.)/]|\\d+(?:\\.\\d+)+\\.?|[IVX]+\\.) .*");
    private static final float INDENT = 8;
    private static final float WIDER_GAP = 1.35f;
    private static final String PARTING = "\n\n";

    /// @param text   paragraphs parted by an empty line
    /// @param placed its lines
    record Joined(String text, List<Placed> placed) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();

    private Paragraphs() {}

    static Joined join(List<PrintedPage> pages) {
        return new Paragraphs().joined(pages);
    }

    private Joined joined(List<PrintedPage> pages) {
        Margins margins = Margins.of(pages);
        float gap = gap(pages);
        PrintedLine above = null;
        for (PrintedPage page : pages) {
            boolean firstOfPage = true;
            for (PrintedLine line : page.lines()) {
                // Upwards: the next column of its page.
                boolean near = firstOfPage
                        || (above != null && (line.y() < above.y() || line.y() - above.y() < gap * WIDER_GAP));
                boolean goesOn = above != null && near && goesOn(above, line, margins);
                if (!goesOn && !text.isEmpty()) {
                    text.append(PARTING);
                } else if (goesOn) {
                    join();
                }
                append(page.number(), line);
                above = line;
                firstOfPage = false;
            }
        }
        return new Joined(text.toString(), placed);
    }

    private static boolean goesOn(PrintedLine above, PrintedLine line, Margins margins) {
        if (!above.oneSegment() || !line.oneSegment() || Math.abs(above.size() - line.size()) > 1.5) {
            return false;
        }
        float wanted = above.right() - above.left() + above.size() * 0.25f + line.firstWord();
        boolean oneColumn = above.column() == null && line.column() == null;
        if (oneColumn && margins.centred(above) && margins.centred(line)) {
            return wanted > margins.width();
        }
        boolean full = above.left() + wanted
                > (above.column() == null ? margins.right() : above.column().right() + 1);
        float indent = oneColumn ? line.left() : margins.indent(line);
        float indentAbove = oneColumn ? above.left() : margins.indent(above);
        boolean setIn = indent > indentAbove + INDENT;
        boolean label = LABEL.matcher(line.text()).matches();
        if (!full || (label && ends(above.text()))) {
            return false;
        }
        // Set in after a list label: the hanging lines of that item. Else: the first line of a new paragraph.
        return !setIn || (LABEL.matcher(above.text()).matches() && !label && indent < indentAbove + 5 * INDENT);
    }

    private static boolean ends(String text) {
        return !text.isEmpty() && ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void join() {
        // The soft hyphen of a divided word; a hard one is a dash between words or part of a number.
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\u00AD') {
            text.setLength(text.length() - 1);
        } else {
            text.append(' ');
        }
    }

    private void append(int page, PrintedLine line) {
        BitSet cells = line.cells();
        List<Placed.Word> words = new ArrayList<>();
        for (int i = 0; i < line.words().size(); i++) {
            PrintedWord word = line.words().get(i);
            text.append(PrintedLine.between(i, cells));
            int start = text.length();
            text.append(word.text());
            words.add(new Placed.Word(start, text.length(), word.box(), word.doubtful()));
        }
        placed.add(new Placed(page, words));
    }

    /// The usual distance between two lines.
    private static float gap(List<PrintedPage> pages) {
        List<Double> gaps = new ArrayList<>();
        for (PrintedPage page : pages) {
            @Nullable PrintedLine above = null;
            for (PrintedLine line : page.lines()) {
                if (above != null && line.y() > above.y()) {
                    gaps.add((double) (line.y() - above.y()));
                }
                above = line;
            }
        }
        double[] sorted =
                gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Float.MAX_VALUE : (float) sorted[sorted.length / 2];
    }

    /// The edges of the type: nearly the furthest ends of the lines, so that one that sticks out does no harm.
    private record Margins(float left, float right) {

        static Margins of(List<PrintedPage> pages) {
            List<PrintedLine> lines =
                    pages.stream().flatMap(page -> page.lines().stream()).toList();
            if (lines.isEmpty()) {
                return new Margins(0, 0);
            }
            double[] starts =
                    lines.stream().mapToDouble(PrintedLine::left).sorted().toArray();
            double[] ends =
                    lines.stream().mapToDouble(PrintedLine::right).sorted().toArray();
            int last = lines.size() - 1;
            return new Margins((float) starts[last / 50], (float) ends[last - last / 50] + 1);
        }

        float width() {
            return right - left;
        }

        /// How far a line is set in from the edge of its column.
        float indent(PrintedLine line) {
            return line.left() - (line.column() == null ? left : line.column().left());
        }

        boolean centred(PrintedLine line) {
            float before = line.left() - left;
            float after = right - line.right();
            return before > INDENT && after > INDENT && Math.abs(before - after) < INDENT;
        }
    }
}
