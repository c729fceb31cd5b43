package io.github.roviec.notice.lint;

import io.github.roviec.notice.lint.Remark.Severity;
import io.github.roviec.notice.text.SourceText;
import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
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

    private final SourceText source;
    private final Tokens tokens;

    Spelling(SourceText source, Tokens tokens) {
        this.source = source;
        this.tokens = tokens;
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
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
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
                .filter(name -> place && name != usual)
                .map(name -> new Remark(
                        "name-spelled-two-ways",
                        Severity.WARNING,
                        "Tên \"" + name.written + "\" ở chỗ khác viết là \"" + usual.written
                                + "\". Thống nhất một cách viết.",
                        source.span(tokens.start(name.last), tokens.end(name.last + 1))))
                .toList();
    }
}
