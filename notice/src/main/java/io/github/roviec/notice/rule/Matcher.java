package io.github.roviec.notice.rule;

import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the phrases of a set of rules in a tree of words. From one token it looks no further than the longest phrase,
/// so the time for a text is linear in its length.
final class Matcher {

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<String> classes = new ArrayList<>();
        final List<Leaf> leaves = new ArrayList<>();
    }

    private record Leaf(Rule rule, boolean[] capitals) {}

    private final Node root = new Node();

    Matcher(List<Rule> rules) {
        for (Rule rule : rules) {
            for (Find find : rule.finds()) {
                for (var phrase : Phrases.of(rule, find)) {
                    add(rule, find, phrase);
                }
            }
        }
    }

    private void add(Rule rule, Find find, Phrases.Phrase phrase) {
        Node node = root;
        for (String word : phrase.words()) {
            if (word.startsWith("<") && !node.classes.contains(word)) {
                node.classes.add(word);
            }
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        for (Leaf leaf : node.leaves) {
            if (!leaf.rule.equals(rule) && Arrays.equals(leaf.capitals, phrase.capitals())) {
                throw twice(rule, find, leaf.rule);
            }
        }
        node.leaves.add(new Leaf(rule, phrase.capitals()));
    }

    private static RuleException twice(Rule rule, Find find, Rule before) {
        return new RuleException(
                rule.file(),
                find.line(),
                "phrase-twice",
                "\"" + find.written() + "\" is already found by rule \"" + before.name() + "\" (" + before.file() + ":"
                        + before.line() + ")",
                find.written(),
                before.name(),
                before.file() + ":" + before.line());
    }

    /// The longest phrase that begins at `at` and ends at or before `limit`.
    @Nullable
    Hit longest(Tokens tokens, int at, int limit, Classes classes) {
        if (!root.next.containsKey(tokens.key(at)) && root.classes.isEmpty()) {
            return null;
        }
        return walk(root, tokens, at, at, limit, classes, new int[24], 0);
    }

    private @Nullable Hit walk(
            Node node, Tokens tokens, int from, int at, int limit, Classes classes, int[] path, int depth) {
        Hit best = null;
        for (Leaf leaf : node.leaves) {
            if (capitalsFit(tokens, leaf, path)) {
                best = new Hit(leaf.rule, from, at);
                break;
            }
        }
        if (at >= limit || depth >= path.length) {
            return best;
        }
        path[depth] = at;
        Node word = node.next.get(tokens.key(at));
        if (word != null) {
            best = longer(best, walk(word, tokens, from, at + 1, limit, classes, path, depth + 1));
        }
        for (String name : node.classes) {
            int end = classes.end(name, at);
            Node next = node.next.get(name);
            if (end > at && end <= limit && next != null) {
                path[depth] = at;
                best = longer(best, walk(next, tokens, from, end, limit, classes, path, depth + 1));
            }
        }
        return best;
    }

    private static @Nullable Hit longer(@Nullable Hit a, @Nullable Hit b) {
        return a == null || (b != null && b.to() > a.to()) ? b : a;
    }

    private static boolean capitalsFit(Tokens tokens, Leaf leaf, int[] path) {
        for (int i = 0; i < leaf.capitals.length; i++) {
            if (leaf.capitals[i] && !tokens.capital(path[i])) {
                return false;
            }
        }
        return true;
    }
}
