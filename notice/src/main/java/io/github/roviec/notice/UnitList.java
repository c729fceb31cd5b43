package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Addressees;
import io.github.roviec.notice.directive.Basis;
import io.github.roviec.notice.mention.KnownNames;
import io.github.roviec.notice.mention.UnitMention;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An office's own list of units, ready to be asked.
///
/// A mention is known when it is written as a name or alias of the list, give or take capitals, punctuation, "và", the
/// place of a tone mark ("uỷ", "ủy") and a word of level at its end ("Phòng Nội vụ huyện"); accents may be missing only
/// where the mention has none at all. Whatever could be two units of the list is nobody's.
final class UnitList {

    static final UnitList NONE = new UnitList();

    private static final Set<String> LEVELS = Set.of("huyện", "tỉnh", "xã", "phường", "quận");

    private final KnownNames names;
    private final Map<String, Set<KnownUnit>> exact = new HashMap<>();
    private final Map<String, Set<KnownUnit>> withoutLevel = new HashMap<>();
    private final Map<String, Set<KnownUnit>> withoutAccents = new HashMap<>();

    private UnitList() {
        names = KnownNames.NONE;
    }

    UnitList(List<KnownUnit> known, RuleBook book) {
        var all = new ArrayList<String>();
        for (KnownUnit unit : known) {
            all.add(unit.name());
            all.addAll(unit.aliases());
            enter(unit.name(), unit);
            unit.aliases().forEach(alias -> enter(alias, unit));
        }
        names = new KnownNames(all);
    }

    private void enter(String name, KnownUnit unit) {
        List<String> words = words(name);
        put(exact, words, unit);
        put(withoutLevel, withoutLevel(words), unit);
        put(withoutAccents, words.stream().map(Syllables::plain).toList(), unit);
    }

    private static void put(Map<String, Set<KnownUnit>> map, List<String> words, KnownUnit unit) {
        map.computeIfAbsent(String.join(" ", words), k -> new LinkedHashSet<>()).add(unit);
    }

    KnownNames names() {
        return names;
    }

    Addressees resolving() {
        return exact.isEmpty() ? Addressees::unlisted : this::resolve;
    }

    private Addressee resolve(UnitMention unit, Basis basis) {
        for (String written : List.of(unit.mention(), unit.name())) {
            Set<KnownUnit> found = find(words(written));
            if (found.size() == 1) {
                KnownUnit known = found.iterator().next();
                return new Addressee(
                        known.name(), unit.mention(), unit.span(), basis, unit.clear(), known.code(), known.group());
            }
        }
        Addressee stranger = Addressees.unlisted(unit, basis);
        // An open group ("các cơ quan liên quan") is nobody on any list; that is no reason to doubt it.
        boolean sure = stranger.sure() && stranger.group();
        return new Addressee(stranger.name(), stranger.mention(), stranger.span(), basis, sure, null, stranger.group());
    }

    private Set<KnownUnit> find(List<String> words) {
        String key = String.join(" ", words);
        if (exact.containsKey(key)) {
            return exact.get(key);
        }
        if (words.stream().allMatch(word -> word.equals(Syllables.plain(word)))) {
            return withoutAccents.getOrDefault(key, Set.of());
        }
        return withoutLevel.getOrDefault(String.join(" ", withoutLevel(words)), Set.of());
    }

    private static List<String> withoutLevel(List<String> words) {
        int last = words.size() - 1;
        return last > 1 && LEVELS.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    private static List<String> words(String name) {
        Tokens tokens = Tokens.of(name);
        var words = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.key(i);
            if (Character.isLetterOrDigit(word.charAt(0)) && !word.equals("và")) {
                words.add(word);
            }
        }
        return words;
    }
}
