package io.github.roviec.office.documents.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Words as they stand between blanks and the marks that no old encoding uses. Remembers what it has judged: a paper
/// uses the same words over and over.
final class Words {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl}\\u00A0!-/0-9:-@\\[-`{-~“”‘’–—…•]+");

    private static final int MOST_REMEMBERED = 50_000;

    private final Map<String, Boolean> judged = new HashMap<>();

    static String[] of(String line) {
        return BETWEEN.split(line);
    }

    boolean vietnamese(String word) {
        Boolean known = judged.get(word);
        if (known != null) {
            return known;
        }
        boolean valid = Syllables.valid(word);
        if (judged.size() < MOST_REMEMBERED) {
            judged.put(word, valid);
        }
        return valid;
    }

    /// How many words with letters beyond ASCII are Vietnamese, less those that are not.
    int balance(String text) {
        int balance = 0;
        for (String word : of(text)) {
            if (word.chars().anyMatch(c -> c > 0x7F)) {
                balance += vietnamese(word) ? 1 : -1;
            }
        }
        return balance;
    }
}
