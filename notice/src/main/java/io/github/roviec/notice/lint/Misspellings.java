package io.github.roviec.notice.lint;

import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words that no Vietnamese syllable can be: "đươc" has no tone, where one in -c must have the sharp or the heavy one.
/// Names and foreign words are left alone.
final class Misspellings {

    /// From so many on, and from one in so many words on, it is not the writer but a scan.
    private static final int MANY = 6;

    private static final int ONE_IN = 150;

    /// Signs that a scan leaves behind and writers do not use.
    private static final String ODD = "_~`‹›\\^{}€$¬°¡«»=";

    private final Paper paper;
    private final Tokens tokens;
    private final List<Integer> bad = new ArrayList<>();
    private final Map<String, Boolean> verdicts = new HashMap<>();
    private int words;
    private int odd;

    Misspellings(Paper paper) {
        this.paper = paper;
        this.tokens = paper.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words++;
                if (wrong(i)) {
                    bad.add(i);
                } else if (mixed(i)) {
                    odd++;
                }
            } else if (ODD.indexOf(tokens.key(i)) >= 0
                    && !tokens.is(i - 1, tokens.key(i))
                    && !(tokens.glued(i) && tokens.glued(i + 1))) {
                odd++;
            }
        }
    }

    boolean damaged() {
        int faults = bad.size() + odd;
        return faults >= MANY && faults * ONE_IN > words;
    }

    /// "th6ng": letters, digits and letters again.
    private boolean mixed(int at) {
        return !tokens.glued(at)
                && tokens.isNumber(at + 1)
                && tokens.glued(at + 1)
                && tokens.isWord(at + 2)
                && tokens.glued(at + 2)
                && !tokens.glued(at + 3)
                && !tokens.allCapitals(at);
    }

    List<Remark> remarks() {
        if (damaged()) {
            int at = bad.isEmpty() ? 0 : bad.getFirst();
            return List.of(Code.TEXT_DAMAGED.at(
                    paper.span(at, at + 1),
                    "Có " + (bad.size() + odd)
                            + " chỗ không đọc được thành tiếng Việt, có thể do quét hoặc do phông chữ."
                            + " Đối chiếu với bản gốc trước khi dùng."));
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        bad.forEach(at -> seen.putIfAbsent(tokens.key(at), at));
        Map<String, String> usual = seen.isEmpty() ? Map.of() : usual();
        var found = new ArrayList<Remark>();
        seen.forEach((key, at) -> {
            String fix = usual.get(Syllables.plain(key));
            found.add(Code.MISSPELLED_WORD.at(
                    paper.span(at, at + 1),
                    "\"" + tokens.written(at) + "\" không phải là tiếng Việt viết đúng. Kiểm tra dấu và chữ cái.",
                    fix));
        });
        return found;
    }

    private boolean wrong(int at) {
        return verdicts.computeIfAbsent(tokens.key(at), Misspellings::impossible) && plainWord(at);
    }

    /// Not a name and not part of an address, a file name or a symbol.
    private boolean plainWord(int at) {
        boolean part = tokens.glued(at) && !tokens.isAny(at - 1, "(", "\"", "“", "-")
                || tokens.glued(at + 1) && tokens.isAny(at + 1, "/", "_", "@", "&")
                || tokens.glued(at + 1) && tokens.isNumber(at + 1);
        return !part && tokens.written(at).chars().allMatch(Character::isLowerCase);
    }

    /// Abbreviations in small letters ("gdđt") have no vowel and are left alone.
    private static boolean impossible(String word) {
        return word.length() > 1
                && Syllables.marked(word)
                && !Syllables.wellFormed(word)
                && Syllables.plain(word).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /// The words that this paper writes rightly, by their letters without marks; null where two share them.
    private Map<String, String> usual() {
        Map<String, String> one = new HashMap<>();
        var more = new HashMap<String, Boolean>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !wrong(i)) {
                String plain = Syllables.plain(tokens.key(i));
                String before = one.putIfAbsent(plain, tokens.key(i));
                if (before != null && !before.equals(tokens.key(i))) {
                    more.put(plain, true);
                }
            }
        }
        one.keySet().removeAll(more.keySet());
        return one;
    }
}
