package io.github.roviec.notice.text;

import java.util.ArrayList;
import java.util.List;

/// Second step of the normal form: lines become paragraphs. Hard wraps and page breaks are joined again, page numbers
/// left out, glued syllables taken apart.
final class Paragraphs {

    private static final int SHORTEST_WIDTH = 40;
    private static final int LONGEST_WIDTH = 150;

    private record Line(int start, int end, boolean blankBefore) {
        int length() {
            return end - start;
        }
    }

    /// Percent of the width from which on a line counts as full, where all lines are cut at one width and where not.
    private static final int EVEN_SHARE = 90;

    private static final int RAGGED_SHARE = 60;

    private final MappedText in;
    private final List<Line> lines = new ArrayList<>();
    private int width;
    private int fullShare = EVEN_SHARE;
    private boolean spaced;

    private Paragraphs(MappedText in) {
        this.in = in;
    }

    static MappedText join(MappedText in) {
        var paragraphs = new Paragraphs(in);
        paragraphs.cutLines();
        paragraphs.width = paragraphs.wrapWidth();
        paragraphs.spaced = paragraphs.blankBetween();
        return paragraphs.write();
    }

    private void cutLines() {
        boolean blank = false;
        boolean pageBreak = false;
        int start = 0;
        for (int i = 0; i <= in.length(); i++) {
            if (i < in.length() && in.charAt(i) != '\n') {
                continue;
            }
            int from = start;
            int to = i;
            while (from < to && in.charAt(from) == ' ') {
                from++;
            }
            while (to > from && in.charAt(to - 1) == ' ') {
                to--;
            }
            if (isRule(from, to)) {
                blank = !pageBreak;
            } else if (isPageNumber(from, to)) {
                // blank lines around a page number are the page's, not the writer's
                pageBreak = true;
                blank = false;
            } else {
                pageBreak = false;
                lines.add(new Line(from, to, blank));
                blank = false;
            }
            start = i + 1;
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

    /// The width at which lines were cut by hand, 0 where paragraphs stand on one line each.
    private int wrapWidth() {
        int wrapped = 0;
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!next.blankBefore && startsSmall(next) && !endsSentence(line)) {
                wrapped++;
                lengths.add(line.length());
            }
        }
        if (wrapped < 4 || wrapped * 8 < lines.size()) {
            return 0;
        }
        lengths.sort(null);
        int typical = lengths.get(lengths.size() * 3 / 4);
        long even =
                lengths.stream().filter(length -> length >= typical * 17 / 20).count();
        fullShare = even * 10 >= lengths.size() * 9 ? EVEN_SHARE : RAGGED_SHARE;
        return typical < SHORTEST_WIDTH || typical > LONGEST_WIDTH ? 0 : typical;
    }

    /// Whether blank lines part the paragraphs, so that nothing else does.
    private boolean blankBetween() {
        int marked = 0;
        int parted = 0;
        for (Line line : lines) {
            if (Marks.listMark(in, line.start, line.end)) {
                marked++;
                parted += line.blankBefore ? 1 : 0;
            }
        }
        return marked >= 5 && parted * 5 >= marked * 3;
    }

    private boolean startsSmall(Line line) {
        char c = in.charAt(line.start);
        return Character.isLowerCase(c) && !Marks.listMark(in, line.start, line.end);
    }

    private boolean endsSentence(Line line) {
        char c = in.charAt(line.end - 1);
        return c == '.' || c == ';' || c == ':' || c == '?' || c == '!' || c == '…';
    }

    private boolean joins(Line line, Line next, int paragraph) {
        boolean wrapped = width > 0 && !next.blankBefore;
        char last = in.charAt(line.end - 1);
        if (line.length() <= 5 && last == '.' && Character.isDigit(in.charAt(line.start)) && !next.blankBefore) {
            // a number that stands alone belongs to the line below it
            return Character.isUpperCase(in.charAt(next.start));
        }
        if (wrapped && last == ';' && (startsSmall(next) || countsOn(paragraph, next) || opensBracket(line))) {
            return !Marks.listMark(in, next.start, next.end) || countsOn(paragraph, next);
        }
        if (wrapped && last == ':' && Marks.presents(in, next.start, next.end)) {
            return true;
        }
        if (Marks.capitals(in, line.start, line.end) && !Marks.capitals(in, next.start, next.end)) {
            return false;
        }
        boolean title = Marks.capitals(in, line.start, line.end) && Marks.listMark(in, line.start, line.end);
        if (title && wrapped && !Marks.listMark(in, next.start, next.end)) {
            return true;
        }
        boolean spilled = wrapped && line.length() + firstWord(next) >= width * 19 / 20;
        boolean sentence = endsSentence(next) || next.length() * 100 >= width * RAGGED_SHARE;
        if (last == '.'
                && spilled
                && sentence
                && !Character.isDigit(in.charAt(paragraph))
                && !Marks.listMark(in, next.start, next.end)
                && !Marks.closes(in, line.end)) {
            return true;
        }
        if (endsSentence(line)) {
            return false;
        }
        boolean full = wrapped && (line.length() + firstWord(next)) * 100 >= width * fullShare;
        if (Marks.listMark(in, next.start, next.end)) {
            return full && (Marks.looksWrapped(in, next.start, next.end) || countsOn(paragraph, next));
        }
        boolean parted = spaced && wrapped && !Marks.capitals(in, next.start, next.end);
        if (parted || Character.isLowerCase(in.charAt(next.start))) {
            return true;
        }
        char first = in.charAt(next.start);
        boolean open = !next.blankBefore && (opensBracket(line) || Marks.dangles(in, line.start, line.end));
        boolean counts = wrapped && Character.isDigit(first) && line.length() * 100 >= width * RAGGED_SHARE;
        return full || open || counts || (width == 0 && (first == '(' || first == ',') && !next.blankBefore);
    }

    /// "77/UBND-" at the end of a line: the rest of the symbol stands on the next.
    private boolean splitsSymbol(Line line) {
        int end = line.end - 1;
        return line.length() > 2 && in.charAt(end) == '-' && Character.isLetterOrDigit(in.charAt(end - 1));
    }

    private boolean opensBracket(Line line) {
        int depth = 0;
        for (int i = line.start; i < line.end; i++) {
            depth += in.charAt(i) == '(' ? 1 : in.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /// "(3) …" at the start of a line when "(2)" stands inside the paragraph: a list in running text.
    private boolean countsOn(int paragraph, Line next) {
        int close = next.start + 2;
        boolean round = close < next.end && in.charAt(next.start) == '(' && in.charAt(close) == ')';
        char digit = round ? in.charAt(next.start + 1) : ' ';
        if (digit < '2' || digit > '9') {
            return false;
        }
        for (int i = paragraph + 1; i + 2 < next.start; i++) {
            if (in.charAt(i) == '(' && in.charAt(i + 1) == digit - 1 && in.charAt(i + 2) == ')') {
                return true;
            }
        }
        return false;
    }

    private int firstWord(Line line) {
        int i = line.start;
        while (i < line.end && in.charAt(i) != ' ') {
            i++;
        }
        return i - line.start;
    }

    private MappedText write() {
        var out = new MappedText(in.length() + 64);
        int paragraph = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                Line before = lines.get(i - 1);
                boolean joined = joins(before, line, paragraph);
                if (!joined || !splitsSymbol(before)) {
                    out.add(joined ? ' ' : '\n', in.rawTo(before.end - 1), in.rawFrom(line.start));
                }
                paragraph = joined ? paragraph : line.start;
            }
            writeLine(out, line);
        }
        return out;
    }

    private void writeLine(MappedText out, Line line) {
        int i = line.start;
        while (i < line.end) {
            char c = in.charAt(i);
            if (c == ' ') {
                int end = i;
                while (end < line.end && in.charAt(end) == ' ') {
                    end++;
                }
                out.add(' ', in.rawFrom(i), in.rawTo(end - 1));
                i = end;
            } else if (Character.isLetter(c)) {
                i = writeWord(out, i, line.end);
            } else {
                out.add(c, in.rawFrom(i), in.rawTo(i));
                i++;
            }
        }
    }

    private int writeWord(MappedText out, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetter(in.charAt(end))) {
            end++;
        }
        int at = start;
        int cut = Syllables.firstOfGlued(in.subSequence(at, end).toString());
        while (cut > 0) {
            out.addAll(in, at, at + cut);
            at += cut;
            out.add(' ', in.rawFrom(at), in.rawFrom(at));
            cut = Syllables.firstOfGlued(in.subSequence(at, end).toString());
        }
        out.addAll(in, at, end);
        return end;
    }
}
