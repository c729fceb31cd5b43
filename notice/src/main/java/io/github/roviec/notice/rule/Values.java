package io.github.roviec.notice.rule;

import java.util.List;
import java.util.Map;

/// The values that the reader understands. A value that is not here would be a word to which nobody listens.
final class Values {

    /// In a list: the rule may have no value.
    static final String NONE = "";

    /// Families whose value is free text, such as the long form of an abbreviation; it must be there.
    private static final List<String> FREE = List.of("abbreviation", "paper");

    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("order", List.of("assign", "require", "request", "remind", "bare")),
            Map.entry("verb", List.of(NONE, "lead", "basis", "prohibition", "product")),
            Map.entry("coordination", List.of("with", "bare")),
            Map.entry("instruction", List.of("direct", "urge")),
            Map.entry("deadline", List.of("day", "opening", "since", "event", "period", "scope")),
            Map.entry("urgency", List.of("immediate", "urgent", "soon", "none")),
            Map.entry("recurring", List.of("periodic", "forecast")),
            Map.entry("assessment", List.of("praise", "approval", "past", "report")),
            Map.entry("circumstance", List.of("opening", "link")),
            Map.entry("lead-in", List.of(NONE, "opening", "items")),
            Map.entry("boilerplate", List.of("closing", "implement")),
            Map.entry("heading", List.of("tasks", "assessment", "none")),
            Map.entry("label", List.of("lead", "coordinating", "due", "product", "content")),
            Map.entry("column", List.of("number", "task", "lead", "coordinating", "due", "product", "basis", "other")),
            Map.entry("unit-head", List.of("named", "seat", "placed", "whole", "post")),
            Map.entry("group-noun", List.of(NONE, "place", "person")),
            Map.entry("group-tail", List.of(NONE, "of")),
            Map.entry("measure", List.of("money", "percent", "quantity", "count")),
            Map.entry("figure-before", List.of("link", "word", "deed", "aim", "least", "skip")),
            Map.entry("figure-behind", List.of("base", "base-word", "stop")),
            Map.entry("formula", List.of("continue", "light", "word")));

    private Values() {}

    /// The values of a family; only {@link #NONE} where it has none; empty where any text will do.
    static List<String> of(Family family) {
        String word = family.word();
        return FREE.contains(word) ? List.of() : KNOWN.getOrDefault(word, List.of(NONE));
    }

    /// Throws {@link RuleException} when nobody would listen to `value`.
    static void check(Family family, String value, String file, int line, String rule) {
        List<String> known = of(family);
        if (known.isEmpty() ? !value.isEmpty() : known.contains(value)) {
            return;
        }
        String list = String.join(", ", known.stream().filter(v -> !v.isEmpty()).toList());
        if (value.isEmpty()) {
            throw new RuleException(
                    file, line, "value-missing", "rule \"" + rule + "\" needs a \"value\" line: " + list, rule, list);
        }
        if (list.isEmpty()) {
            throw new RuleException(
                    file,
                    line,
                    "value-none",
                    "family \"" + family.word() + "\" has no values, found \"" + value + "\"",
                    family.word(),
                    value);
        }
        throw new RuleException(
                file,
                line,
                "value",
                "family \"" + family.word() + "\" has no value \"" + value + "\"; it has " + list,
                family.word(),
                value,
                list);
    }
}
