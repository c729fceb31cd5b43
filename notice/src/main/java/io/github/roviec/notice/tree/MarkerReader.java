package io.github.roviec.notice.tree;

import io.github.roviec.notice.text.Tokens;
import io.github.roviec.notice.tree.Marker.Kind;

/// Reads the mark at the start of a paragraph.
final class MarkerReader {

    private static final int HIGHEST_NUMBER = 60;

    private final Tokens tokens;

    MarkerReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Marker read(int at, int to) {
        switch (tokens.key(at)) {
            case "*" -> {
                return new Marker(Kind.UNIT, "", at + 1);
            }
            case "-" -> {
                return tokens.is(at + 1, "*") ? new Marker(Kind.UNIT, "", at + 2) : new Marker(Kind.DASH, "", at + 1);
            }
            case "+" -> {
                return new Marker(Kind.PLUS, "", at + 1);
            }
            case "•" -> {
                return new Marker(Kind.BULLET, "", at + 1);
            }
            case "(" -> {
                boolean closed = tokens.is(at + 2, ")") && at + 3 < to;
                if (closed && isSmallRoman(at + 1)) {
                    return new Marker(Kind.SMALL_ROMAN, tokens.key(at + 1), at + 3);
                }
                return closed && (isLowNumber(at + 1) || isLetter(at + 1))
                        ? new Marker(Kind.ROUND, tokens.key(at + 1), at + 3)
                        : none(at);
            }
            default -> {
                return tokens.isNumber(at) ? number(at, to) : letter(at, to);
            }
        }
    }

    private Marker none(int at) {
        return new Marker(Kind.NONE, "", at);
    }

    private Marker number(int at, int to) {
        if (!isLowNumber(at)) {
            return none(at);
        }
        if (tokens.is(at + 1, ")")) {
            return new Marker(Kind.LETTER, tokens.key(at), at + 2);
        }
        var label = new StringBuilder(tokens.key(at));
        int depth = 1;
        int i = at + 1;
        while (tokens.is(i, ".") && tokens.glued(i) && tokens.glued(i + 1) && isLowNumber(i + 1) && depth < 4) {
            label.append('.').append(tokens.key(i + 1));
            depth++;
            i += 2;
        }
        boolean dot = tokens.is(i, ".") && i + 1 < to;
        if (!dot && (depth == 1 || !tokens.capital(i))) {
            return none(at);
        }
        Kind kind = depth == 1 ? Kind.NUMBER : depth == 2 ? Kind.NUMBER_2 : Kind.NUMBER_3;
        return new Marker(kind, label.toString(), dot ? i + 1 : i);
    }

    private Marker letter(int at, int to) {
        String key = tokens.key(at);
        boolean dot = tokens.is(at + 1, ".") && tokens.glued(at + 1) && at + 2 < to;
        boolean bracket = tokens.is(at + 1, ")") && tokens.glued(at + 1);
        if ((dot || bracket) && isRoman(at)) {
            return new Marker(Kind.ROMAN, tokens.written(at), at + 2);
        }
        if (isLetter(at) && bracket) {
            return new Marker(Kind.LETTER, key, at + 2);
        }
        if (isLetter(at) && dot && !tokens.glued(at + 2)) {
            return new Marker(tokens.capital(at) ? Kind.CAPITAL : Kind.LETTER, key, at + 2);
        }
        if (tokens.capital(at)
                && (key.equals("điều") || key.equals("phần") || key.equals("chương"))
                && (tokens.isNumber(at + 1) || isRoman(at + 1))) {
            int end = tokens.isAny(at + 2, ".", ":") ? at + 3 : at + 2;
            return new Marker(Kind.PART, tokens.written(at + 1), end);
        }
        if (tokens.capital(at)
                && tokens.isAny(at, "một", "hai", "ba", "bốn", "năm", "sáu", "bảy")
                && tokens.is(at + 1, "là")) {
            return new Marker(Kind.ORDINAL, "", tokens.isAny(at + 2, ",", ":") ? at + 3 : at + 2);
        }
        if (tokens.is(at, "thứ")
                && tokens.isAny(at + 1, "nhất", "hai", "ba", "tư", "năm", "sáu")
                && tokens.is(at + 2, ",")) {
            return new Marker(Kind.ORDINAL, "", at + 3);
        }
        return none(at);
    }

    private boolean isLowNumber(int at) {
        String key = tokens.key(at);
        return tokens.isNumber(at) && key.length() <= 2 && Integer.parseInt(key) <= HIGHEST_NUMBER;
    }

    private boolean isLetter(int at) {
        return tokens.isWord(at) && tokens.key(at).length() == 1;
    }

    private boolean isRoman(int at) {
        String written = tokens.isWord(at) ? tokens.written(at) : "";
        return !written.isEmpty()
                && written.length() <= 4
                && written.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private boolean isSmallRoman(int at) {
        String written = tokens.isWord(at) ? tokens.written(at) : "";
        return !written.isEmpty()
                && written.length() <= 4
                && written.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
    }
}
