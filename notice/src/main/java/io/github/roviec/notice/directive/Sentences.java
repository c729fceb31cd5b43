package io.github.roviec.notice.directive;

import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a paragraph into sentences.
final class Sentences {

    private static final Set<String> ABBREVIATED = Set.of(
            "tp", "tx", "ts", "ths", "pgs", "gs", "bs", "ks", "tl", "kt", "tm", "tuq", "q", "p", "đ", "c", "st", "mr",
            "ubnd", "tt", "v", "vv");

    // No real sentence is longer; a longer one is noise, and noise must not cost more than its length.
    private static final int LONGEST = 800;

    private Sentences() {}

    /// @param from first token
    /// @param to   token behind the last, which is the sign that ends the sentence when there is one
    record Sentence(int from, int to) {}

    static List<Sentence> of(Tokens tokens, int from, int to) {
        var found = new ArrayList<Sentence>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "(")) {
                depth++;
            } else if (tokens.is(i, ")")) {
                depth = Math.max(0, depth - 1);
            } else if (i - start > LONGEST || ends(tokens, i, to) && (depth == 0 || i - start > 120)) {
                found.add(new Sentence(start, i + 1));
                start = i + 1;
                depth = 0;
            }
        }
        if (start < to) {
            found.add(new Sentence(start, to));
        }
        return found;
    }

    private static boolean ends(Tokens tokens, int at, int to) {
        if (!tokens.isAny(at, ".", "…", "!", "?")
                || at + 1 >= to
                || tokens.isAny(at + 1, ".", "…", "/", ",", ";", ")")) {
            return false;
        }
        int next = tokens.isAny(at + 1, "“", "\"", "(", "-", "+", "*") ? at + 2 : at + 1;
        if (!tokens.capital(next) && !(tokens.isNumber(next) && !tokens.glued(next))) {
            return false;
        }
        boolean run = tokens.isAny(at - 1, ".", "…") || tokens.is(at, "…");
        if (run) {
            return tokens.capital(next);
        }
        boolean spaced = !tokens.glued(at + 1);
        String before = tokens.key(at - 1);
        if (tokens.isWord(at - 1) && tokens.capital(at - 1) && ABBREVIATED.contains(before)) {
            return false;
        }
        return spaced || (tokens.isWord(at - 1) && !tokens.capital(at - 1) && before.length() > 1);
    }
}
