package io.github.roviec.notice.rule;

import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes out a phrase of a rule file: `(some words)` may be missing, `hằng/hàng` is one or the other, `<ngày>` is any
/// date. Every result is a plain sequence of words.
final class Phrases {

    private static final int MOST = 512;

    /// @param words    word keys, or `<…>` for a class of mentions
    /// @param capitals which words must begin with a capital letter
    record Phrase(List<String> words, boolean[] capitals) {}

    private Phrases() {}

    private static final Map<String, String> MENTIONS = Map.of(
            "<ngày>", "25/8/2025",
            "<tháng>", "tháng 10",
            "<quý>", "quý IV năm 2025",
            "<năm>", "năm 2025",
            "<đơn vị>", "Sở Y tế");

    static List<Phrase> of(Rule rule, Find find) {
        return forms(rule, find).stream().map(Phrases::phrase).toList();
    }

    /// Sentences that are nothing but the phrase.
    static List<String> samples(Rule rule, Find find) {
        return forms(rule, find).stream()
                .map(words -> words.stream()
                        .map(word -> MENTIONS.getOrDefault(word, word))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<List<String>> forms(Rule rule, Find find) {
        List<List<String>> found = List.of(List.of());
        List<List<String>> before = null;
        for (String part : parts(find.written())) {
            if (part.startsWith("<") && !MENTIONS.containsKey(part)) {
                throw new RuleException(rule.file(), find.line(), "mention", "nothing is called " + part, part);
            }
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
                throw new RuleException(
                        rule.file(), find.line(), "forms", "too many forms: " + find.written(), find.written());
            }
        }
        return found.stream().filter(words -> !words.isEmpty()).toList();
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
