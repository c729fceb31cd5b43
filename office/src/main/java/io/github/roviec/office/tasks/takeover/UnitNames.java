package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.Spelling;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the names in a register's cells mean: units and groups of the office's list, also shortened as offices shorten
/// them ("Phòng TC-KH", "BQL chợ", "Vụ GDĐH").
final class UnitNames {

    private static final int MOST_CANDIDATES = 8;

    /// Words that shortened names leave out.
    private static final Set<String> LEFT_OUT =
            Set.of("va", "cua", "thuoc", "ve", "cac", "huyen", "tinh", "xa", "thanh", "pho");

    /// A unit or a group.
    ///
    /// @param key "unit:12" or "group:3"
    record Named(
            String key,
            String name,
            @Nullable UnitId unit,
            @Nullable GroupId group) {}

    /// @param sure whether a name or alias says it word for word
    /// @param named  one that it means; several that it may mean; none
    record Meaning(List<Named> named, boolean sure, List<Named> near) {

        @Nullable
        Named only() {
            return named.size() == 1 ? named.getFirst() : null;
        }
    }

    private record Called(Named named, String folded, List<String> words) {}

    private final Map<String, Set<Named>> exact = new HashMap<>();
    private final Map<String, Set<Named>> folded = new HashMap<>();
    private final Map<String, Named> keys = new LinkedHashMap<>();
    private final List<Called> called = new ArrayList<>();
    private final Map<String, Meaning> known = new HashMap<>();

    UnitNames(Collection<Unit> units, Collection<UnitGroup> groups) {
        for (Unit unit : units) {
            Named named = new Named("unit:" + unit.id().value(), unit.name(), unit.id(), null);
            add(named, unit.name());
            add(named, unit.code());
            unit.aliases().forEach(alias -> add(named, alias));
        }
        for (UnitGroup group : groups) {
            Named named = new Named("group:" + group.id().value(), group.name(), null, group.id());
            add(named, group.name());
            group.aliases().forEach(alias -> add(named, alias));
        }
    }

    private void add(Named named, String name) {
        keys.putIfAbsent(named.key, named);
        exact.computeIfAbsent(Spelling.plain(name), _ -> new LinkedHashSet<>()).add(named);
        String fold = Spelling.fold(name);
        folded.computeIfAbsent(fold, _ -> new LinkedHashSet<>()).add(named);
        called.add(new Called(named, fold.replace(" ", ""), List.of(fold.split(" "))));
    }

    @Nullable
    Named withKey(String key) {
        return keys.get(key);
    }

    Collection<Named> all() {
        return keys.values();
    }

    Meaning of(String said) {
        return known.computeIfAbsent(Spelling.plain(said), _ -> look(said));
    }

    private Meaning look(String said) {
        Set<Named> same = exact.getOrDefault(Spelling.plain(said), Set.of());
        if (!same.isEmpty()) {
            return new Meaning(List.copyOf(same), true, List.of());
        }
        String fold = Spelling.fold(said);
        Set<Named> unaccented = folded.getOrDefault(fold, Set.of());
        if (!unaccented.isEmpty()) {
            return new Meaning(List.copyOf(unaccented), false, List.of());
        }
        String bare = fold.replace(" ", "");
        Set<Named> shortened = called.stream()
                .filter(name -> bare.length() > 2 && shortens(bare, 0, name.words, 0, 0))
                .map(Called::named)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!shortened.isEmpty()) {
            return new Meaning(List.copyOf(shortened), false, List.of());
        }
        return new Meaning(List.of(), false, near(fold));
    }

    /// Names that hold most of the words.
    private List<Named> near(String fold) {
        List<String> words =
                Arrays.stream(fold.split(" ")).filter(word -> word.length() > 1).toList();
        Map<Named, Long> shared = new LinkedHashMap<>();
        for (Called name : called) {
            long count = words.stream().filter(name.words::contains).count();
            if (count * 2 >= words.size() && count > 1) {
                shared.merge(name.named, count, Math::max);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Named, Long>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether `bare` is made of the words of a name, each in full or by how it begins ("t", "tr", "tc" for two).
    ///
    /// @param begun how many words were shortened to one or two letters so far
    private static boolean shortens(String bare, int at, List<String> words, int word, int begun) {
        if (word == words.size()) {
            return at == bare.length() && begun > 0;
        }
        String next = words.get(word);
        if (bare.startsWith(next, at) && shortens(bare, at + next.length(), words, word + 1, begun)) {
            return true;
        }
        for (int letters = onset(next); letters > 0; letters--) {
            if (bare.startsWith(next.substring(0, letters), at)
                    && shortens(bare, at + letters, words, word + 1, begun + 1)) {
                return true;
            }
        }
        return word > 0 && LEFT_OUT.contains(next) && shortens(bare, at, words, word + 1, begun);
    }

    /// Length of the consonants with which a syllable begins ("tr", "ngh"); 1 for a vowel.
    private static int onset(String syllable) {
        int length = 0;
        while (length < syllable.length() && "aeiouy".indexOf(syllable.charAt(length)) < 0) {
            length++;
        }
        return Math.max(1, Math.min(length, syllable.length() - 1));
    }
}
