package io.github.roviec.office.tasks.takeover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Lists of words that offices use, kept as data: `NAME: words; other words`.
final class WordLists {

    private WordLists() {}

    /// @param form in which words are compared: with or without accents
    static <E extends Enum<E>> Map<String, E> of(String file, Class<E> kind, UnaryOperator<String> form) {
        Map<String, E> words = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(WordLists.class.getResourceAsStream("/takeover/" + file), file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                E meaning = Enum.valueOf(kind, line.substring(0, colon));
                for (String said : line.substring(colon + 1).split(";")) {
                    E other = words.putIfAbsent(form.apply(said), meaning);
                    if (other != null && other != meaning) {
                        throw new IllegalStateException(file + ": \"" + said.strip() + "\" means " + other + ", too");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
