package io.github.roviec.office.indicators.found;

import java.text.Normalizer;
import java.util.Locale;

/// Words of a text, in small letters with their tones, one blank between them and one at each end: a
/// phrase is in it
/// where its folded form is.
final class Folded {

    private Folded() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("uỷ", "ủy")
                .replace("hoá", "hóa")
                .replace("luỹ", "lũy")
                .replace("tỉ lệ", "tỷ lệ")
                .replace("ntm", " nông thôn mới ")
                .replaceAll("[^\\p{L}\\p{N}%]+", " ");
        return " " + plain.strip() + " ";
    }

    static boolean has(String folded, String phrase) {
        return folded.contains(of(phrase));
    }
}
