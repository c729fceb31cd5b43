package io.github.roviec.office.documents.letters;

import java.util.regex.Pattern;

/// Words as they stand between blanks and the marks that no old encoding uses.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl}\\u00A0!-/0-9:-@\\[-`{-~“”‘’–—…•]+");

    private Words() {}

    static String[] of(String line) {
        return BETWEEN.split(line);
    }

    /// How many words with letters beyond ASCII are Vietnamese, less those that are not.
    static int vietnamese(String text) {
        int count = 0;
        for (String word : of(text)) {
            if (word.chars().anyMatch(c -> c > 0x7F)) {
                count += Syllables.valid(word) ? 1 : -1;
            }
        }
        return count;
    }
}
