package io.github.roviec.office.tasks.takeover;

import static java.util.Map.Entry.comparingByKey;

import io.github.roviec.office.organisation.Spelling;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the heads of columns mean.
final class Heads {

    private static final Map<String, RegisterColumn> KNOWN =
            WordLists.of("heads.txt", RegisterColumn.class, Spelling::fold);

    private Heads() {}

    static boolean known(String head) {
        return KNOWN.containsKey(Spelling.fold(head));
    }

    /// What a head says, word for word or by the longest known words that it holds; null for a head of its own kind.
    static @Nullable RegisterColumn meaning(String head) {
        String said = Spelling.fold(head);
        RegisterColumn exact = KNOWN.get(said);
        if (exact != null || said.isEmpty()) {
            return exact;
        }
        String padded = " " + said + " ";
        return KNOWN.entrySet().stream()
                .filter(known -> known.getKey().length() > 2 && padded.contains(" " + known.getKey() + " "))
                .max(comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse(null);
    }
}
