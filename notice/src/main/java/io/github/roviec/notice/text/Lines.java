package io.github.roviec.notice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The lines of a cleaned text and how they are set: cut at one width by hand or not, parted by blank lines or not.
final class Lines {

    private static final int SHORTEST_WIDTH = 40;
    private static final int LONGEST_WIDTH = 150;

    /// Percent of the width from which on a line counts as full, where all lines are cut at one width and where not.
    private static final int EVEN_SHARE = 90;

    static final int RAGGED_SHARE = 60;

    private static final int LONGEST_PATH = 200;
    private static final Set<String> ENDINGS = Set.of("doc", "docx", "pdf", "xls", "xlsx", "rtf", "odt");

    /// Where a cell stands: which table, row and column.
    record Cell(int table, int row, int column) {}

    /// @param cell its place where the line is a cell of a table
    record Line(
            int start,
            int end,
            boolean blankBefore,
            @Nullable Cell cell) {
        int length() {
            return end - start;
        }
    }

    private final MappedText in;
    private final List<Line> lines = new ArrayList<>();

    /// The width at which lines were cut by hand, 0 where paragraphs stand on one line each.
    final int width;

    /// From how many percent of the width on a line is full.
    private int fullShare = EVEN_SHARE;

    /// Whether blank lines part the paragraphs, so that nothing else does.
    final boolean spaced;

    Lines(MappedText in) {
        this.in = in;
        cut();
        this.width = wrapWidth();
        this.spaced = blankBetween();
    }

    List<Line> all() {
        return lines;
    }

    int fullShare() {
        return fullShare;
    }

    private boolean blank;
    private boolean pageBreak;

    private void cut() {
        int start = 0;
        int table = 0;
        int row = 0;
        int column = 0;
        for (int i = 0; i <= in.length(); i++) {
            char c = i < in.length() ? in.charAt(i) : '\n';
            switch (c) {
                case '\n' -> line(start, i, null);
                case TableFinder.CELL -> line(start, i, new Cell(table, row, column++));
                case TableFinder.ROW -> {
                    row++;
                    column = 0;
                }
                case TableFinder.TABLE -> {
                    table++;
                    row = 0;
                }
                default -> {
                    continue;
                }
            }
            start = i + 1;
        }
    }

    private void line(int start, int end, @Nullable Cell cell) {
        int from = start;
        int to = end;
        while (from < to && in.charAt(from) == ' ') {
            from++;
        }
        while (to > from && in.charAt(to - 1) == ' ') {
            to--;
        }
        if (isRule(from, to)) {
            blank = !pageBreak;
        } else if (cell == null && (isPageNumber(from, to) || isFilePath(from, to))) {
            // blank lines around a page number are the page's, not the writer's
            pageBreak = true;
            blank = false;
        } else {
            pageBreak = false;
            lines.add(new Line(from, to, blank, cell));
            blank = false;
        }
    }

    /// Nothing to read: an empty line, a drawn rule, a lone star.
    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = in.charAt(i);
            if (c != '-' && c != '_' && c != '=' && c != ' ' && c != '*' && c != '~') {
                return false;
            }
        }
        return true;
    }

    /// "D:\\Công văn 2025\\15. CV đôn đốc.doc" at the foot of a page.
    private boolean isFilePath(int from, int to) {
        String line = to - from > LONGEST_PATH ? "" : in.subSequence(from, to).toString();
        int dot = line.lastIndexOf('.');
        return line.indexOf('\\') > 0
                && dot > 0
                && ENDINGS.contains(line.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private boolean isPageNumber(int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = in.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c != '-' && c != ' ' && c != '/') {
                return false;
            }
        }
        return digits > 0 && digits <= 3 && to - from <= 7;
    }

    private int wrapWidth() {
        int wrapped = 0;
        int running = 0;
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (line.cell != null || next.cell != null) {
                continue;
            }
            // short lines are headings, names and list heads: they say nothing about the width
            running += line.length() >= SHORTEST_WIDTH ? 1 : 0;
            if (!next.blankBefore && startsSmall(next) && !endsSentence(line)) {
                wrapped++;
                lengths.add(line.length());
            }
        }
        if (wrapped < 4 || wrapped * 8 < running) {
            return 0;
        }
        lengths.sort(null);
        int typical = lengths.get(lengths.size() * 3 / 4);
        long even =
                lengths.stream().filter(length -> length >= typical * 17 / 20).count();
        fullShare = even * 10 >= lengths.size() * 9 ? EVEN_SHARE : RAGGED_SHARE;
        return typical < SHORTEST_WIDTH || typical > LONGEST_WIDTH ? 0 : typical;
    }

    private boolean blankBetween() {
        int marked = 0;
        int parted = 0;
        for (Line line : lines) {
            if (line.cell == null && Marks.listMark(in, line.start, line.end)) {
                marked++;
                parted += line.blankBefore ? 1 : 0;
            }
        }
        return marked >= 5 && parted * 5 >= marked * 3;
    }

    boolean startsSmall(Line line) {
        char c = in.charAt(line.start);
        return Character.isLowerCase(c) && !Marks.listMark(in, line.start, line.end);
    }

    boolean endsSentence(Line line) {
        char c = in.charAt(line.end - 1);
        return c == '.' || c == ';' || c == ':' || c == '?' || c == '!' || c == '…';
    }
}
