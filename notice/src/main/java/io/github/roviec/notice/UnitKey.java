package io.github.roviec.notice;

import io.github.roviec.notice.rule.Family;
import io.github.roviec.notice.rule.Hit;
import io.github.roviec.notice.rule.RuleBook;
import io.github.roviec.notice.text.Syllables;
import io.github.roviec.notice.text.Tokens;
import java.util.Map;
import java.util.Set;

/// A unit's name as it is compared: small letters, abbreviations written out, no commas, hyphens, "và" or "các".
///
/// @param base  the name without level and place ("phòng nội vụ")
/// @param level "huyện", "xã" …, empty where the name has none
/// @param place what stands behind the level ("văn quan")
record UnitKey(String base, String level, String place) {

    private static final Set<String> LEVELS =
            Set.of("huyện", "tỉnh", "xã", "phường", "quận", "thị trấn", "thị xã", "thành phố", "đặc khu");
    private static final Set<String> DROPPED = Set.of("và", "các", "-", ",", "&", ";", ".", "(", ")", "của", "thuộc");
    private static final Map<String, String> SHORT = Map.of(
            "ubnd",
            "ủy ban nhân dân",
            "hđnd",
            "hội đồng nhân dân",
            "vp",
            "văn phòng",
            "bch",
            "ban chỉ huy",
            "p",
            "phòng");

    static UnitKey of(String name, RuleBook book) {
        Tokens tokens = Tokens.of(name);
        var words = new StringBuilder();
        String level = "";
        String place = "";
        int end = tokens.size();
        int at = levelAt(tokens);
        if (at > 0) {
            int width = two(tokens, at) ? 2 : 1;
            level = join(tokens, at, at + width);
            place = join(tokens, at + width, tokens.size());
            end = at;
        }
        for (int i = 0; i < end; ) {
            Hit hit = tokens.allCapitals(i) ? book.at(Family.ABBREVIATION, tokens, i, end) : null;
            String word = hit != null ? hit.value() : SHORT.getOrDefault(tokens.key(i), tokens.key(i));
            Tokens written = Tokens.of(word);
            for (int w = 0; w < written.size(); w++) {
                if (!DROPPED.contains(written.key(w))) {
                    words.append(words.isEmpty() ? "" : " ").append(written.key(w));
                }
            }
            i = hit != null ? hit.to() : i + 1;
        }
        return new UnitKey(words.toString(), level, place);
    }

    /// The last level word with nothing but capitals behind it; -1 in a group ("UBND các xã, thị trấn").
    private static int levelAt(Tokens tokens) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && tokens.is(i, "các")) {
                return -1;
            }
            boolean level = LEVELS.contains(tokens.key(i)) || two(tokens, i);
            if (level && i > 0 && !tokens.is(i + 1, ",") && !tokens.is(i - 1, ",")) {
                found = found > 0 && tokens.capital(i) ? found : i;
                i += two(tokens, i) ? 1 : 0;
            } else if (found > 0 && !tokens.capital(i)) {
                found = -1;
            }
        }
        return found;
    }

    private static boolean two(Tokens tokens, int at) {
        return LEVELS.contains(tokens.key(at) + " " + tokens.key(at + 1));
    }

    private static String join(Tokens tokens, int from, int to) {
        var out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(out.isEmpty() ? "" : " ").append(tokens.key(i));
        }
        return out.toString();
    }

    boolean agreesWith(UnitKey other) {
        boolean levels = level.isEmpty() || other.level.isEmpty() || level.equals(other.level);
        boolean places = place.isEmpty() || other.place.isEmpty() || place.equals(other.place);
        return base.equals(other.base) && levels && places
                || plainBase().equals(other.plainBase()) && levels && places && isPlain(other);
    }

    private static boolean isPlain(UnitKey key) {
        return key.base.chars().allMatch(c -> c < 0x80);
    }

    String plainBase() {
        return Syllables.plain(base);
    }

    String whole() {
        return (base + " " + level + " " + place).strip();
    }
}
