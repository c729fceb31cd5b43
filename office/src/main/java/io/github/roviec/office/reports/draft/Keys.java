package io.github.roviec.office.reports.draft;

import io.github.roviec.office.reports.template.Piece;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keys of the blocks of one paper. What is looked up again (tables, charts, sentences of figures) is found by what
/// it asks for, not by its place: a template that an office changes meanwhile moves its blocks.
final class Keys {

    private static final String LIST = "l-";
    private static final String LINES = LIST + "LINES";
    private static final String SENTENCES = LINES + "-SENTENCES";
    private static final String WITHOUT = "-chua-co";

    private final Map<String, Integer> known = new HashMap<>();

    /// Of words.
    static String words(String prefix, int number) {
        return prefix + number;
    }

    String of(Piece.Lines lines) {
        return list("LINES", lines.which());
    }

    /// Sentences have no name: those of a template are told apart by their order.
    String ofSentences() {
        return list(SENTENCES.substring(LIST.length()), null);
    }

    String of(Piece.TableOf table) {
        return list(table.name().name(), table.which());
    }

    String of(Piece.ChartOf chart) {
        return list(chart.name().name(), chart.which());
    }

    private String list(String name, Piece.@Nullable Which which) {
        String key = LIST + name;
        if (which != null) {
            String asked = which.set() == null ? "sector " + which.sector() : "set " + which.set();
            key += "-" + Integer.toHexString(asked.hashCode());
        }
        int number = known.merge(key, 1, Integer::sum);
        return number == 1 ? key : key + "-" + number;
    }

    /// Of the paragraph below sentences of figures that names what has none.
    static String without(String lines) {
        return lines + WITHOUT;
    }

    /// The key of the sentences themselves.
    static String lines(String key) {
        return key.endsWith(WITHOUT) ? key.substring(0, key.length() - WITHOUT.length()) : key;
    }

    /// Whether the rooms give what stands there; not so what a person has written below it.
    static boolean isList(String key) {
        return key.startsWith(LIST) && !isOwn(key);
    }

    /// Sentences of figures, or what names those without.
    static boolean isLines(String key) {
        return key.startsWith(LINES) && !isOwn(key);
    }

    /// Whether it is sentences of a template: where none can be said, nothing stands for them.
    static boolean isSentences(String key) {
        return key.startsWith(SENTENCES) && !isOwn(key);
    }

    /// Of a paragraph of a person's own below another block: no template gives it.
    static String own(String key, String id) {
        return key + "+" + id;
    }

    private static boolean isOwn(String key) {
        return key.contains("+");
    }
}
