package io.github.roviec.office.tasks.note;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of people as they are compared: accents may be left out, those typed count.
final class Spelling {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private Spelling() {}

    static String plain(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static String fold(String said) {
        return MARK.matcher(Normalizer.normalize(plain(said), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    static boolean same(String typed, String name) {
        String folded = fold(typed);
        return folded.equals(plain(typed))
                ? folded.equals(fold(name))
                : plain(typed).equals(plain(name));
    }

    static boolean begins(String typed, String name) {
        String folded = fold(typed);
        return folded.equals(plain(typed))
                ? fold(name).startsWith(folded)
                : plain(name).startsWith(plain(typed));
    }
}
