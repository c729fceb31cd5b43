package io.github.roviec.notice.text;

import io.github.roviec.notice.text.Lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Second step of the normal form: lines become paragraphs. Hard wraps and page breaks are joined again, page numbers
/// left out, glued syllables taken apart.
final class Paragraphs {

    private final MappedText in;
    private final Lines set;
    private final MappedText out;
    private final TreeMap<Integer, TreeMap<Integer, TreeMap<Integer, Paragraph>>> cells = new TreeMap<>();

    private Paragraphs(MappedText in) {
        this.in = in;
        this.set = new Lines(in);
        this.out = new MappedText(in.length() + 64);
    }

    /// The normal form and its tables.
    record Joined(MappedText text, List<Table> tables) {}

    static Joined join(MappedText in) {
        var paragraphs = new Paragraphs(in);
        paragraphs.write();
        return new Joined(paragraphs.out, paragraphs.tables());
    }

    private boolean joins(Line line, Line next, int paragraph) {
        if (line.cell() != null || next.cell() != null) {
            return false;
        }
        int width = set.width;
        boolean wrapped = width > 0 && !next.blankBefore();
        char last = in.charAt(line.end() - 1);
        if (line.length() <= 5 && last == '.' && Character.isDigit(in.charAt(line.start())) && !next.blankBefore()) {
            // a number that stands alone belongs to the line below it
            return Character.isUpperCase(in.charAt(next.start()));
        }
        if (wrapped && last == ';' && (set.startsSmall(next) || countsOn(paragraph, next) || opensBracket(line))) {
            return !Marks.listMark(in, next.start(), next.end()) || countsOn(paragraph, next);
        }
        if (wrapped && last == ':' && Marks.presents(in, next.start(), next.end())) {
            return true;
        }
        if (Marks.capitals(in, line.start(), line.end()) && !Marks.capitals(in, next.start(), next.end())) {
            return false;
        }
        boolean title = Marks.capitals(in, line.start(), line.end()) && Marks.listMark(in, line.start(), line.end());
        if (title && wrapped && !Marks.listMark(in, next.start(), next.end())) {
            return true;
        }
        boolean spilled = wrapped && line.length() + firstWord(next) >= width * 19 / 20;
        boolean sentence = set.endsSentence(next) || next.length() * 100 >= width * Lines.RAGGED_SHARE;
        if (last == '.'
                && spilled
                && sentence
                && !Character.isDigit(in.charAt(paragraph))
                && !Marks.listMark(in, next.start(), next.end())
                && !Marks.closes(in, line.end())) {
            return true;
        }
        boolean trails = !next.blankBefore() && set.startsSmall(next) && (last == '…' || trailsOff(line));
        if (set.endsSentence(line) && !trails) {
            return false;
        }
        boolean full = wrapped && (line.length() + firstWord(next)) * 100 >= width * set.fullShare();
        if (Marks.listMark(in, next.start(), next.end())) {
            return full && (Marks.looksWrapped(in, next.start(), next.end()) || countsOn(paragraph, next));
        }
        boolean parted = set.spaced && wrapped && !Marks.capitals(in, next.start(), next.end());
        if (parted || Character.isLowerCase(in.charAt(next.start()))) {
            return true;
        }
        char first = in.charAt(next.start());
        boolean open = !next.blankBefore()
                && (opensBracket(line)
                        || Marks.dangles(in, line.start(), line.end())
                        || Marks.wantsPlace(in, line.start(), line.end(), next.start(), next.end()));
        if (last == ',' && !next.blankBefore() && set.width > 0) {
            return true;
        }
        // inside a paragraph a line that breaks a name ("… báo cáo Thủ tướng / Chính phủ …") goes on
        boolean running = wrapped
                && paragraph != line.start()
                && line.length() * 100 >= width * Lines.RAGGED_SHARE
                && (lastWordCapital(line) || lastWordsAreName(line));
        if (running) {
            return true;
        }
        boolean counts = wrapped && Character.isDigit(first) && line.length() * 100 >= width * Lines.RAGGED_SHARE;
        return full || open || counts || (width == 0 && (first == '(' || first == ',') && !next.blankBefore());
    }

    private boolean lastWordCapital(Line line) {
        int i = line.end() - 1;
        while (i > line.start() && in.charAt(i - 1) != ' ') {
            i--;
        }
        return Character.isUpperCase(in.charAt(i)) && !Marks.capitals(in, line.start(), line.end());
    }

    /// "… Thủ tướng", "… Bộ trưởng": a capital word and a small one, which the next line goes on with.
    private boolean lastWordsAreName(Line line) {
        int i = line.end() - 1;
        while (i > line.start() && Character.isLetter(in.charAt(i))) {
            i--;
        }
        int space = i;
        while (i > line.start() && in.charAt(i - 1) != ' ') {
            i--;
        }
        return i > line.start()
                && space < line.end() - 1
                && in.charAt(space) == ' '
                && Character.isUpperCase(in.charAt(i));
    }

    /// "… ngày nghỉ, ngày lễ..." is no end where the next line goes on in small letters.
    private boolean trailsOff(Line line) {
        int end = line.end();
        return line.length() > 3 && in.charAt(end - 1) == '.' && in.charAt(end - 2) == '.' && in.charAt(end - 3) == '.';
    }

    /// "77/UBND-" at the end of a line: the rest of the symbol stands on the next.
    private boolean splitsSymbol(Line line) {
        int end = line.end() - 1;
        return line.length() > 2 && in.charAt(end) == '-' && Character.isLetterOrDigit(in.charAt(end - 1));
    }

    private boolean opensBracket(Line line) {
        int depth = 0;
        for (int i = line.start(); i < line.end(); i++) {
            depth += in.charAt(i) == '(' ? 1 : in.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /// "(3) …" at the start of a line when "(2)" stands inside the paragraph: a list in running text.
    private boolean countsOn(int paragraph, Line next) {
        int close = next.start() + 2;
        boolean round = close < next.end() && in.charAt(next.start()) == '(' && in.charAt(close) == ')';
        char digit = round ? in.charAt(next.start() + 1) : ' ';
        if (digit < '2' || digit > '9') {
            return false;
        }
        for (int i = paragraph + 1; i + 2 < next.start(); i++) {
            if (in.charAt(i) == '(' && in.charAt(i + 1) == digit - 1 && in.charAt(i + 2) == ')') {
                return true;
            }
        }
        return false;
    }

    private int firstWord(Line line) {
        int i = line.start();
        while (i < line.end() && in.charAt(i) != ' ') {
            i++;
        }
        return i - line.start();
    }

    private void write() {
        List<Line> lines = set.all();
        int paragraph = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                Line before = lines.get(i - 1);
                boolean joined = joins(before, line, paragraph);
                if (!joined || !splitsSymbol(before)) {
                    int from = in.rawTo(before.end() - 1);
                    out.add(joined ? ' ' : '\n', from, Math.max(from, in.rawFrom(line.start())));
                }
                paragraph = joined ? paragraph : line.start();
            }
            int start = out.length();
            writeLine(line);
            Lines.Cell cell = line.cell();
            if (cell != null) {
                cells.computeIfAbsent(cell.table(), t -> new TreeMap<>())
                        .computeIfAbsent(cell.row(), r -> new TreeMap<>())
                        .put(cell.column(), new Paragraph(start, out.length()));
            }
        }
    }

    /// Every cell has its place again, also the empty ones.
    private List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (var rows : cells.values()) {
            var table = new ArrayList<List<Paragraph>>();
            for (var columns : rows.values()) {
                var row = new ArrayList<Paragraph>();
                int at = columns.firstEntry().getValue().start();
                for (int c = 0; c <= columns.lastKey(); c++) {
                    Paragraph cell = columns.getOrDefault(c, new Paragraph(at, at));
                    row.add(cell);
                    at = cell.end();
                }
                table.add(List.copyOf(row));
            }
            tables.add(new Table(List.copyOf(table)));
        }
        return List.copyOf(tables);
    }

    private void writeLine(Line line) {
        int i = line.start();
        while (i < line.end()) {
            char c = in.charAt(i);
            if (c == ' ') {
                int end = i;
                while (end < line.end() && in.charAt(end) == ' ') {
                    end++;
                }
                out.add(' ', in.rawFrom(i), in.rawTo(end - 1));
                i = end;
            } else if (Character.isLetter(c)) {
                i = writeWord(i, line.end());
            } else {
                out.add(c, in.rawFrom(i), in.rawTo(i));
                i++;
            }
        }
    }

    private int writeWord(int start, int limit) {
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
        if (strayLast(at, end, limit)) {
            out.addAll(in, at, end - 1);
            out.add(' ', in.rawFrom(end - 1), in.rawTo(end - 1));
            out.add(in.charAt(end - 1), in.rawFrom(end - 1), in.rawTo(end));
            return end + 1;
        }
        out.addAll(in, at, end);
        return end;
    }

    /// "liên quant ham mưu": the blank stands one letter too late.
    private boolean strayLast(int from, int end, int limit) {
        int next = end + 1;
        while (next < limit && Character.isLetter(in.charAt(next))) {
            next++;
        }
        return end + 1 < limit
                && in.charAt(end) == ' '
                && Syllables.strayLast(
                        in.subSequence(from, end).toString(),
                        in.subSequence(end + 1, next).toString());
    }
}
