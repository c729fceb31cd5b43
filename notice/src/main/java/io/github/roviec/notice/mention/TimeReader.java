package io.github.roviec.notice.mention;

import io.github.roviec.notice.mention.TimeMention.Kind;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads days, months, quarters and years at a given token.
final class TimeReader {

    private final SourceText source;
    private final Tokens tokens;

    TimeReader(SourceText source, Tokens tokens) {
        this.source = source;
        this.tokens = tokens;
    }

    /// "25/8/2025", "ngày 25 tháng 8 năm 2025", "ngày 25/8".
    @Nullable
    TimeMention day(int at) {
        int i = tokens.is(at, "ngày") ? at + 1 : at;
        int day = number(i, 31);
        if (day == 0) {
            return null;
        }
        if (tokens.is(i + 1, "tháng") && number(i + 2, 12) > 0) {
            int to = i + 3;
            int year = tokens.is(to, "năm") ? year(to + 1) : 0;
            return time(Kind.DAY, day, number(i + 2, 12), year, at, year > 0 ? to + 2 : to);
        }
        String sign = tokens.key(i + 1);
        boolean joined = tokens.glued(i + 1) && tokens.glued(i + 2);
        if (!joined || !(sign.equals("/") || sign.equals("-") || sign.equals(".")) || number(i + 2, 12) == 0) {
            return null;
        }
        int month = number(i + 2, 12);
        if (tokens.is(i + 3, sign) && tokens.glued(i + 3) && tokens.glued(i + 4) && year(i + 4) > 0) {
            return time(Kind.DAY, day, month, year(i + 4), at, i + 5);
        }
        boolean more = tokens.glued(i + 3) && tokens.isAny(i + 3, "/", "-");
        if (!sign.equals("/") || more) {
            return null;
        }
        int year = tokens.is(i + 3, "năm") ? year(i + 4) : 0;
        return time(Kind.DAY, day, month, year, at, year > 0 ? i + 5 : i + 3);
    }

    /// "tháng 10", "tháng 6/2025", "tháng 3 năm 2025", "6 tháng đầu năm 2025".
    @Nullable
    TimeMention month(int at) {
        int months = tokens.is(at + 1, "tháng") ? number(at, 11) : 0;
        if (months > 0 && tokens.isAny(at + 2, "đầu", "cuối") && tokens.is(at + 3, "năm")) {
            // "6 tháng đầu năm 2026" ends with June, "6 tháng cuối năm" with the year
            int year = year(at + 4);
            int last = tokens.is(at + 2, "đầu") ? months : 12;
            return time(Kind.MONTH, 0, last, year, at, year > 0 ? at + 5 : at + 4);
        }
        int month = tokens.is(at, "tháng") ? number(at + 1, 12) : 0;
        return month == 0 ? null : withYear(Kind.MONTH, month, at, at + 2);
    }

    /// "quý I", "quý 4/2025", "quý II năm 2025".
    @Nullable
    TimeMention quarter(int at) {
        if (!tokens.is(at, "quý")) {
            return null;
        }
        int quarter = switch (tokens.key(at + 1)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            case "iv", "4" -> 4;
            default -> 0;
        };
        return quarter == 0 ? null : withYear(Kind.QUARTER, quarter, at, at + 2);
    }

    /// "năm 2025".
    @Nullable
    TimeMention wholeYear(int at) {
        int year = tokens.is(at, "năm") ? year(at + 1) : 0;
        return year == 0 || tokens.isAny(at + 2, "-", "/") ? null : time(Kind.YEAR, 0, 0, year, at, at + 2);
    }

    private TimeMention withYear(Kind kind, int number, int from, int to) {
        if (tokens.isAny(to, "/", "-") && tokens.glued(to) && tokens.glued(to + 1) && year(to + 1) > 0) {
            return time(kind, 0, number, year(to + 1), from, to + 2);
        }
        int year = tokens.is(to, "năm") ? year(to + 1) : 0;
        return time(kind, 0, number, year, from, year > 0 ? to + 2 : to);
    }

    private int number(int at, int most) {
        String key = tokens.key(at);
        if (key.isEmpty() || key.length() > 2 || !tokens.isNumber(at)) {
            return 0;
        }
        int value = parse(key);
        return value <= most ? value : 0;
    }

    private int year(int at) {
        String key = tokens.key(at);
        if (key.length() != 4 || !tokens.isNumber(at)) {
            return 0;
        }
        int value = parse(key);
        return value >= 1900 && value < 2200 ? value : 0;
    }

    private static int parse(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }

    private TimeMention time(Kind kind, int day, int number, int year, int from, int to) {
        return new TimeMention(kind, day, number, year, from, to, source.span(tokens.start(from), tokens.end(to - 1)));
    }
}
