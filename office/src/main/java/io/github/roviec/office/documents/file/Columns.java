package io.github.roviec.office.documents.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pages set in two columns of prose: the left one is read before the right one. The head of a paper, its signature
/// and its tables also stand beside each other, but their lines do not fill what they stand in.
final class Columns {

    /// Lines on each side; fewer are a head or a signature.
    private static final int FEWEST = 9;

    private static final float STEP = 3;

    /// How far the empty strip between the columns reaches to both sides, in points.
    private static final float STRIP = 4;

    /// Of a column's breadth: how near to its edge a full line ends.
    private static final float FULL = 0.15f;

    private static final float SHARE = 0.55f;

    /// Consecutive lines that leave a strip of the page empty.
    ///
    /// @param from first line
    /// @param to   behind the last
    private record Run(float gutter, int from, int to) {

        int length() {
            return to - from;
        }
    }

    private final List<PrintedLine> lines;
    private final float left;
    private final float right;

    private Columns(PrintedPage page) {
        lines = page.lines();
        left = (float) lines.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        right = (float) lines.stream().mapToDouble(PrintedLine::right).max().orElse(0);
    }

    static PrintedPage inOrder(PrintedPage page) {
        if (page.lines().size() < FEWEST) {
            return page;
        }
        Columns columns = new Columns(page);
        Run run = columns.best();
        return run == null ? page : page.with(columns.split(run));
    }

    private @Nullable Run best() {
        float breadth = right - left;
        Run best = null;
        for (float gutter = left + 0.4f * breadth; gutter <= left + 0.6f * breadth; gutter += STEP) {
            Run run = longest(gutter);
            if ((best == null || run.length() > best.length()) && isProse(run)) {
                best = run;
            }
        }
        return best;
    }

    private Run longest(float gutter) {
        Run longest = new Run(gutter, 0, 0);
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || crosses(lines.get(i), gutter)) {
                if (i - from > longest.length()) {
                    longest = new Run(gutter, from, i);
                }
                from = i + 1;
            }
        }
        return longest;
    }

    private static boolean crosses(PrintedLine line, float gutter) {
        return line.words().stream().anyMatch(word -> word.left() < gutter + STRIP && word.right() > gutter - STRIP);
    }

    private boolean isProse(Run run) {
        List<PrintedLine> leftSide = side(run, true);
        List<PrintedLine> rightSide = side(run, false);
        return isProse(leftSide, run.gutter()) && isProse(rightSide, right);
    }

    /// Whether most lines begin at one edge and end at the other, and hold no cells.
    private static boolean isProse(List<PrintedLine> side, float end) {
        if (side.size() < FEWEST) {
            return false;
        }
        float start = (float) side.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        float near = FULL * (end - start);
        long full = side.stream()
                .filter(line -> line.left() < start + near && line.right() > end - near && line.oneSegment())
                .count();
        return full > SHARE * side.size();
    }

    private List<PrintedLine> side(Run run, boolean first) {
        List<PrintedLine> side = new ArrayList<>();
        for (PrintedLine line : lines.subList(run.from(), run.to())) {
            List<PrintedWord> words = line.words().stream()
                    .filter(word -> word.left() < run.gutter() == first)
                    .toList();
            if (!words.isEmpty()) {
                side.add(new PrintedLine(words, line.y(), line.size()));
            }
        }
        return side;
    }

    private List<PrintedLine> split(Run run) {
        List<PrintedLine> ordered = new ArrayList<>(lines.subList(0, run.from()));
        for (boolean first : new boolean[] {true, false}) {
            List<PrintedLine> side = side(run, first);
            PrintedLine.Column column = new PrintedLine.Column(
                    (float) side.stream().mapToDouble(PrintedLine::left).min().orElse(left),
                    (float) side.stream().mapToDouble(PrintedLine::right).max().orElse(right));
            side.forEach(line -> ordered.add(new PrintedLine(line.words(), line.y(), line.size(), column)));
        }
        ordered.addAll(lines.subList(run.to(), lines.size()));
        return ordered;
    }
}
