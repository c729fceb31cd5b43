package io.github.roviec.office.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese spelling, as it is compared: the same two functions as `organisation.plain` and `organisation.fold` in
/// the database, for lists that are not yet there.
public final class Spelling {

    private static final Pattern TONE_BEFORE_QUALITY =
            Pattern.compile("([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])");
    private static final Pattern TONE_TOO_EARLY = Pattern.compile("([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9đ\u0300-\u036f]+");
    private static final Pattern MARK = Pattern.compile("[\u0300-\u036f]");

    private Spelling() {}

    /// Lower case, with accents, "hoà" like "hòa", punctuation as a single space.
    public static String plain(String said) {
        var apart = lower(Normalizer.normalize(said, Normalizer.Form.NFD).replace('Đ', 'đ'));
        var quality = TONE_BEFORE_QUALITY.matcher(apart).replaceAll("$2$1");
        var tone = TONE_TOO_EARLY.matcher(quality).replaceAll("$1$3$2");
        return NO_LETTER.matcher(tone).replaceAll(" ").strip();
    }

    /// The same without accents.
    public static String fold(String said) {
        return MARK.matcher(plain(said)).replaceAll("").replace('đ', 'd');
    }

    private static String lower(String said) {
        return said.toLowerCase(Locale.ROOT);
    }
}
