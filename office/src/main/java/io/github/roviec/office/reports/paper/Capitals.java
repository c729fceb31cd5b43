package io.github.roviec.office.reports.paper;

import java.util.Locale;

/// Vietnamese capitals.
public final class Capitals {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Capitals() {}

    public static String of(String words) {
        return words.toUpperCase(VIETNAMESE);
    }

    /// "a", "b", "c", "d", "đ", "e", "g"…: the letters of points (Phụ lục I, mục II.5), from 0. Beyond the
    /// alphabet it begins again with two letters.
    public static String letter(int index) {
        String letters = "abcdđeghiklmnopqrstuvxy";
        int round = index / letters.length();
        return letters.substring(index % letters.length(), index % letters.length() + 1)
                .repeat(round + 1);
    }
}
