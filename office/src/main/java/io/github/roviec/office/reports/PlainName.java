package io.github.roviec.office.reports;

import java.text.Normalizer;
import java.util.Locale;

/// Words as part of the name of a file that any program and gateway takes.
public final class PlainName {

    private PlainName() {}

    /// In lower case, without accents, and a hyphen for whatever is no letter or digit.
    public static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
