package io.github.roviec.notice.lint;

import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names of places that the same paper spells in two ways which differ only in their accents.
final class Spelling {

    private static final Set<String> LEVELS =
            Set.of("xã", "phường", "huyện", "tỉnh", "thôn", "trấn", "phố", "quận", "khu");

    private static final class Name {
        int count;
        boolean place;
        int last;
        String written = "";
    }

    private final Paper paper;
    private final Tokens tokens;

    Spelling(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
    }

    List<Remark> remarks() {
        Map<String, Map<String, Name>> byPlain = new HashMap<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!isName(i)) {
                continue;
            }
            String key = tokens.key(i) + " " + tokens.key(i + 1);
            Name name = byPlain.computeIfAbsent(Syllables.plain(key), k -> new LinkedHashMap<>())
                    .computeIfAbsent(key, k -> new Name());
            name.count++;
            name.place |= LEVELS.contains(tokens.key(i - 1));
            name.last = i;
            name.written = tokens.written(i, i + 2);
        }
        var found = new ArrayList<Remark>();
        byPlain.values().stream().filter(spellings -> spellings.size() > 1).forEach(s -> found.addAll(remarks(s)));
        found.addAll(nearKnown());
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    /// "xã Trần Phú" where the office's list has "xã Trấn Phú" and no place of the other name.
    private List<Remark> nearKnown() {
        if (paper.places().isEmpty()) {
            return List.of();
        }
        Map<String, String> known = new HashMap<>();
        paper.places().forEach(place -> known.put(Syllables.plain(place), place));
        var found = new ArrayList<Remark>();
        var seen = new HashSet<String>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!LEVELS.contains(tokens.key(i)) || !simple(i + 1)) {
                continue;
            }
            int end = i + 1;
            while (simple(end) && end < i + 5) {
                end++;
            }
            String name = key(i, end);
            String right = paper.places().contains(name) ? null : known.get(Syllables.plain(name));
            if (right != null && seen.add(name)) {
                found.add(Code.NAME_NEAR_KNOWN.at(
                        paper.span(i + 1, end),
                        "\"" + tokens.written(i, end) + "\" gần giống \"" + right
                                + "\" trong danh mục đơn vị, chỉ khác dấu. Kiểm tra lại tên.",
                        capitals(right.substring(right.indexOf(' ') + 1))));
            }
        }
        return found;
    }

    private String key(int from, int to) {
        var key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(key.isEmpty() ? "" : " ").append(tokens.key(i));
        }
        return key.toString();
    }

    private static String capitals(String words) {
        var out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    /// Two words in capitals and no third.
    private boolean isName(int at) {
        return simple(at)
                && simple(at + 1)
                && !simple(at + 2)
                && (!simple(at - 1) || LEVELS.contains(tokens.key(at - 1)));
    }

    private boolean simple(int at) {
        return tokens.isWord(at) && tokens.capital(at) && !tokens.allCapitals(at);
    }

    private List<Remark> remarks(Map<String, Name> spellings) {
        boolean place = spellings.values().stream().anyMatch(name -> name.place);
        Name usual = spellings.values().stream()
                .max((a, b) -> Integer.compare(a.count, b.count))
                .orElseThrow();
        return spellings.values().stream()
                .filter(name -> place && name != usual && usual.count >= 2 * name.count)
                .map(name -> Code.NAME_SPELLED_TWO_WAYS.at(
                        paper.span(name.last, name.last + 2),
                        "Tên \"" + name.written + "\" ở chỗ khác viết là \"" + usual.written
                                + "\". Thống nhất một cách viết.",
                        usual.written))
                .toList();
    }
}
