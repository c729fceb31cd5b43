package io.github.roviec.notice.text;

import java.text.Normalizer;

/// First step of the normal form: one clean character for each that was supplied, lines kept. Composes decomposed
/// accents, turns exotic spaces, dashes and Cyrillic look-alikes into plain ones, drops invisible characters, Markdown
/// markup and footnote marks.
final class Cleaner {

    private static final String CYRILLIC = "АВЕКМНОРСТУХаеорсухі";
    private static final String LATIN = "ABEKMHOPCTYXaeopcyxi";

    /// What a scanner makes of dust: no sign of the language, and never a word of its own.
    private static final String SPECKS = "‹›`´¬¦~^¨";

    private final String raw;
    private final MappedText out;
    private boolean lineStart = true;

    private Cleaner(String raw) {
        this.raw = raw;
        this.out = new MappedText(raw.length() + 16);
    }

    static MappedText clean(String raw) {
        var cleaner = new Cleaner(raw);
        int at = 0;
        while (at < raw.length()) {
            at = cleaner.step(at);
        }
        return cleaner.out;
    }

    /// Handles the character at `at` and whatever belongs to it; says where the next one begins.
    private int step(int at) {
        char c = raw.charAt(at);
        if (c == '\r' || c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b') {
            int end = c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            newLine(at, end);
            return end;
        }
        if (c == '*') {
            return stars(at);
        }
        if (c == '|') {
            // what it bounds is found out by TableFinder
            out.add(c, at, at + 1);
            lineStart = true;
            return at + 1;
        }
        if (c == '#' && lineStart) {
            return at + 1;
        }
        if (SPECKS.indexOf(c) >= 0 && alone(at)) {
            return at + 1;
        }
        if (c == '[' && footnoteEnd(at) > 0) {
            return footnoteEnd(at);
        }
        int marks = at + 1;
        while (marks < raw.length() && raw.charAt(marks) >= '\u0300' && raw.charAt(marks) <= '\u036f') {
            marks++;
        }
        if (marks > at + 1) {
            String composed = Normalizer.normalize(raw.substring(at, Math.min(marks, at + 8)), Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                emit(composed.charAt(i), i == 0 ? at : marks, marks);
            }
            return marks;
        }
        emit(plain(c), at, at + 1);
        return at + 1;
    }

    private void newLine(int from, int to) {
        out.add('\n', from, to);
        lineStart = true;
    }

    private void emit(char c, int from, int to) {
        if (c == 0) {
            return;
        }
        out.add(c, from, to);
        if (c != ' ' && c != '-') {
            lineStart = false;
        }
    }

    /// A run of stars at the start of a line with a space behind it is a list mark; any other run is markup.
    private int stars(int at) {
        int end = at;
        while (end < raw.length() && raw.charAt(end) == '*') {
            end++;
        }
        boolean spaced = end < raw.length() && (raw.charAt(end) == ' ' || raw.charAt(end) == '\u00a0');
        boolean mark = lineStart && spaced && letterSoon(end);
        if (mark) {
            emit('*', at, end);
        }
        return end;
    }

    private boolean letterSoon(int at) {
        int i = at;
        while (i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '*' || raw.charAt(i) == '\u00a0')) {
            i++;
        }
        return i < raw.length() && Character.isLetter(raw.charAt(i));
    }

    /// Whether spaces or ends of lines stand on both sides.
    private boolean alone(int at) {
        return (at == 0 || raw.charAt(at - 1) <= ' ') && (at + 1 >= raw.length() || raw.charAt(at + 1) <= ' ');
    }

    private int footnoteEnd(int at) {
        int end = at + 1;
        while (end < raw.length() && end < at + 4 && Character.isDigit(raw.charAt(end))) {
            end++;
        }
        boolean closed = end > at + 1 && end < raw.length() && raw.charAt(end) == ']';
        return closed && !lineStart ? end + 1 : -1;
    }

    /// The plain character for `c`, 0 where it is dropped.
    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c < ' ' || c == 0x7f ? 0 : c;
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff' || c == '\u00ad') {
            return 0;
        }
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uf02d' || c == '\uff0d') {
            return '-';
        }
        if (c >= '\u0400' && c < '\u0500') {
            int twin = CYRILLIC.indexOf(c);
            return twin < 0 ? c : LATIN.charAt(twin);
        }
        return switch (c) {
            case '\uf0b7', '\u25cf', '\u25aa', '\u2219', '\u25cb', '\u00b7', '\u25e6', '\uf0a7', '\u2023' -> '•';
            case '\u0110', '\u00d0' -> 'Đ';
            case '\u2044' -> '/';
            default -> c;
        };
    }
}
