package io.github.roviec.notice.rule;

import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Writes out a phrase of a rule file: `(some words)` may be missing, `hằng/hàng` is one or the other, `<ngày>` stands
/// for
/// any date. Every result is a plain sequence of words.
final class Phrases {

    private static final int MOST = 512;

    /// @param words    word keys, or `<…>` for a class of mentions
    /// @param capitals which words must begin with a capital letter
    record Phrase(List<String> words, boolean[] capitals) {}

    private Phrases() {}

    static List<Phrase> of(Rule rule, String written) {
        List<List<String>> found = List.of(List.of());
        List<List<String>> before = null;
        for (String part : parts(written)) {
            if (part.equals("(")) {
                before = found;
            } else if (part.equals(")") && before != null) {
                var both = new ArrayList<>(before);
                both.addAll(found);
                found = both;
                before = null;
            } else {
                found = followedBy(found, part);
            }
            if (found.size() > MOST) {
                throw new RuleException(rule.file(), rule.line(), "too many forms: " + written);
            }
        }
        return found.stream()
                .filter(words -> !words.isEmpty())
                .map(Phrases::phrase)
                .toList();
    }

    /// The words of a phrase, brackets apart, a class with a blank in its name ("<đơn vị>") in one piece.
    private static List<String> parts(String written) {
        var parts = new ArrayList<String>();
        for (String part :
                written.replace("(", " ( ").replace(")", " ) ").strip().split(" +")) {
            boolean inClass = !parts.isEmpty()
                    && parts.getLast().startsWith("<")
                    && !parts.getLast().endsWith(">");
            parts.add(inClass ? parts.removeLast() + " " + part : part);
        }
        return parts;
    }

    private static List<List<String>> followedBy(List<List<String>> heads, String part) {
        var longer = new ArrayList<List<String>>();
        for (String word : part.startsWith("<") || part.equals("/") ? new String[] {part} : part.split("/")) {
            for (List<String> head : heads) {
                var next = new ArrayList<>(head);
                next.add(word);
                longer.add(next);
            }
        }
        return longer;
    }

    private static Phrase phrase(List<String> written) {
        var words = new ArrayList<String>();
        var capitals = new ArrayList<Boolean>();
        for (String word : written) {
            if (word.startsWith("<")) {
                words.add(word);
                capitals.add(false);
                continue;
            }
            Tokens tokens = Tokens.of(word);
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.key(i));
                capitals.add(tokens.capital(i));
            }
        }
        var flags = new boolean[capitals.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = capitals.get(i);
        }
        return new Phrase(List.copyOf(words), flags);
    }
}
