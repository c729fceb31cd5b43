package io.github.roviec.office.documents.file;

import java.util.Locale;

/// List labels as a person reads them.
final class ListLabel {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private ListLabel() {}

    /// A bullet. The dingbats of Word's symbol fonts mean nothing outside them and become "-".
    static String bullet(String label) {
        String mark = label.strip();
        return switch (mark) {
            case "-", "–", "—", "+", "*" -> mark;
            default -> "-";
        };
    }

    /// A label that the writer of the file counted: the letters and signs that symbol fonts draw as bullets become "-".
    static String written(String label) {
        String mark = label.replace('\u00A0', ' ').strip();
        boolean sign = mark.codePoints().noneMatch(Character::isLetterOrDigit);
        boolean loneLetter = mark.length() == 1
                && !(mark.charAt(0) >= '0' && mark.charAt(0) <= '9' || mark.charAt(0) >= 'A' && mark.charAt(0) <= 'Z');
        return mark.isEmpty() || !(sign || loneLetter) ? mark : bullet(mark);
    }

    /// @param format a value of ST_NumberFormat (ECMA-376 part 1, §17.18.59); unknown ones count in digits
    static String number(int value, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(value);
            case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "none" -> "";
            default -> Integer.toString(value);
        };
    }

    /// a … z, aa … zz, aaa …
    private static String letter(int value) {
        if (value < 1 || value > 26 * 9) {
            return Integer.toString(value);
        }
        return String.valueOf((char) ('a' + (value - 1) % 26)).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= WORTH[i]; rest -= WORTH[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
