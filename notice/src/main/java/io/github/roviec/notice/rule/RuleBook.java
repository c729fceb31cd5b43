package io.github.roviec.notice.rule;

import io.github.roviec.notice.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All rules, ready to be looked for.
public final class RuleBook {

    private final List<Rule> rules;
    private final Map<Family, Matcher> byFamily = new EnumMap<>(Family.class);
    private final Map<Family.Layer, Matcher> byLayer = new EnumMap<>(Family.Layer.class);

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        namesAndExamplesStandOnce();
        for (Family family : Family.values()) {
            byFamily.put(
                    family,
                    new Matcher(rules.stream().filter(r -> r.family() == family).toList()));
        }
        for (Family.Layer layer : Family.Layer.values()) {
            byLayer.put(
                    layer,
                    new Matcher(rules.stream()
                            .filter(r -> r.family().layer() == layer)
                            .toList()));
        }
    }

    /// The book that comes with the library: every file named in `rules/index`.
    public static RuleBook standard() {
        var rules = new ArrayList<Rule>();
        for (String file : lines("index")) {
            if (!file.isBlank()) {
                rules.addAll(RuleFile.read(file, lines(file)));
            }
        }
        return new RuleBook(rules);
    }

    /// A book of one file; throws {@link RuleException} with file and line when it is wrong.
    public static RuleBook of(String file, List<String> lines) {
        return new RuleBook(RuleFile.read(file, lines));
    }

    /// This book and the rules of more files; throws {@link RuleException} with file and line when one is wrong.
    ///
    /// @param texts the text of each file by its name, in the order in which they are to be read
    public RuleBook with(Map<String, String> texts) {
        var all = new ArrayList<>(rules);
        texts.forEach(
                (file, text) -> all.addAll(RuleFile.read(file, text.lines().toList())));
        return new RuleBook(all);
    }

    private void namesAndExamplesStandOnce() {
        var names = new HashSet<String>();
        Map<String, Rule> examples = new HashMap<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new RuleException(
                        rule.file(),
                        rule.line(),
                        "name-twice",
                        "a second rule named \"" + rule.name() + "\"",
                        rule.name());
            }
            for (Example example : rule.yes()) {
                Rule before = examples.put(rule.family() + example.text(), rule);
                if (before != null) {
                    throw new RuleException(
                            rule.file(),
                            example.line(),
                            "example-twice",
                            "rule \"" + before.name() + "\" has this example already",
                            before.name());
                }
            }
        }
    }

    public List<Rule> rules() {
        return rules;
    }

    /// The longest phrase of `family` that begins at token `at` and ends at or before `limit`.
    public @Nullable Hit at(Family family, Tokens tokens, int at, int limit) {
        return matcher(byFamily.get(family)).longest(tokens, at, limit, Classes.NONE);
    }

    /// The phrases of a layer in tokens `[from, to)`, from the left, longest first, without overlap.
    public List<Hit> find(Family.Layer layer, Tokens tokens, int from, int to, Classes classes) {
        var found = new ArrayList<Hit>();
        Matcher matcher = matcher(byLayer.get(layer));
        int at = from;
        while (at < to) {
            Hit hit = matcher.longest(tokens, at, to, classes);
            if (hit != null) {
                found.add(hit);
            }
            at = hit == null ? at + 1 : hit.to();
        }
        return found;
    }

    private static Matcher matcher(@Nullable Matcher found) {
        if (found == null) {
            throw new IllegalStateException("no matcher for this family");
        }
        return found;
    }

    private static List<String> lines(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream("/io/github/roviec/notice/rule/" + file)) {
            if (in == null) {
                throw new RuleException(file, 0, "missing", "not found");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
