package io.github.roviec.notice.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// What a Vietnamese syllable looks like: enough to spell one word one way and to take glued words apart.
public final class Syllables {

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> OPEN = Set.of(
            "a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia",
            "iu", "iêu", "yêu", "oi", "ôi", "ơi", "oa", "oe", "oai", "oay", "oao", "oeo", "ua", "uê", "ui", "uy", "ưa",
            "ưi", "ưu", "uôi", "ươi", "ươu", "uya", "uyu", "uơ", "uây");
    private static final Set<String> CLOSED = Set.of(
            "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "yê", "oa", "oă", "oe", "oo", "uô", "ươ",
            "uâ", "uê", "uy", "uyê");
    private static final Set<String> CODAS = Set.of("c", "ch", "m", "n", "ng", "nh", "p", "t");
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final int LONGEST_GLUED = 24;
    private static final int LONGEST_SYLLABLE = 7;

    private Syllables() {}

    /// The one spelling by which rules know a word: small letters, tone marks where the new spelling puts them
    /// ("hoà" is "hòa", "uỷ" is "ủy", "quí" is "quý").
    public static String key(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        int last = low.length() - 1;
        if (last < 1 || low.charAt(last) < 0x80) {
            return low;
        }
        int at = "àáảãạèéẻẽẹỳýỷỹỵíìỉĩị".indexOf(low.charAt(last));
        char before = low.charAt(last - 1);
        if (at >= 15) {
            boolean afterQ = before == 'u' && last >= 2 && low.charAt(last - 2) == 'q';
            return afterQ ? low.substring(0, last) + "ýỳỷỹỵ".charAt(at - 15) : low;
        }
        if (at < 0 || (last >= 2 && low.charAt(last - 2) == 'q')) {
            return low;
        }
        String head = low.substring(0, last - 1);
        return switch (before) {
            case 'o' -> at < 10 ? head + "òóỏõọ".charAt(at % 5) + (at < 5 ? 'a' : 'e') : low;
            case 'u' -> at >= 10 ? head + "ùúủũụ".charAt(at % 5) + 'y' : low;
            default -> low;
        };
    }

    /// The word without accents, in small letters.
    public static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < '\u0300' || c > '\u036f') {
                out.append(c == 'đ' ? 'd' : c);
            }
        }
        return out.toString();
    }

    /// Where to cut a run of letters that is two or more syllables written as one ("chủtrì"): the length of the first
    /// syllable, or 0 when the run is one syllable or none that we know.
    static int firstOfGlued(String run) {
        if (run.length() < 3 || run.length() > LONGEST_GLUED) {
            return 0;
        }
        String bare = bare(run);
        return isSyllable(bare) ? 0 : cut(bare, run, 0, true);
    }

    private static int cut(String bare, String run, int from, boolean first) {
        for (int end = bare.length() - (first ? 1 : 0); end > from; end--) {
            boolean cuttable = end == bare.length() || endsInToneMark(run, end);
            if (!cuttable || !isSyllable(bare.substring(from, end))) {
                continue;
            }
            if (end == bare.length() || cut(bare, run, end, false) > 0) {
                return end;
            }
        }
        return 0;
    }

    /// Whether the last letter of `run`, which is no syllable with it, makes one with `next` and leaves one behind
    /// ("quant ham"). Names and foreign words in capitals are left alone.
    static boolean strayLast(String run, String next) {
        int last = run.length() - 1;
        if (last < 2 || next.isEmpty() || next.length() > LONGEST_SYLLABLE || run.length() > LONGEST_SYLLABLE) {
            return false;
        }
        boolean small = Character.isLowerCase(run.charAt(last)) && Character.isLowerCase(next.charAt(0));
        return small
                && !isSyllable(bare(run))
                && isSyllable(bare(run.substring(0, last)))
                && isSyllable(bare(run.charAt(last) + next));
    }

    // Writers of PDF files lose the space after a letter that carries two marks or a dot below, so nowhere else.
    private static boolean endsInToneMark(String run, int end) {
        char c = Character.toLowerCase(run.charAt(end - 1));
        return c > 0x7f && c != 'đ';
    }

    /// Whether the word carries a mark that only Vietnamese has: a tone, or a letter such as "đ" or "ơ".
    public static boolean marked(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            if (TONED.indexOf(c) >= 0 || "ăâđêôơư".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word can be a Vietnamese syllable, its tone included: one that ends in -c, -ch, -p or -t has the
    /// sharp or the heavy tone.
    public static boolean wellFormed(String word) {
        String bare = bare(word);
        if (!isSyllable(bare)) {
            return false;
        }
        int tones = 0;
        boolean stopTone = false;
        for (int i = 0; i < word.length(); i++) {
            int at = TONED.indexOf(Character.toLowerCase(word.charAt(i)));
            tones += at >= 0 ? 1 : 0;
            stopTone |= at >= 0 && (at % 5 == 1 || at % 5 == 4);
        }
        char last = bare.charAt(bare.length() - 1);
        boolean stop = last == 'c' || last == 'p' || last == 't' || bare.endsWith("ch");
        return tones <= 1 && (!stop || stopTone);
    }

    static boolean isSyllable(String bare) {
        int vowel = 0;
        while (vowel < bare.length() && VOWELS.indexOf(bare.charAt(vowel)) < 0) {
            vowel++;
        }
        if (vowel > 0 && vowel + 1 < bare.length()) {
            String before = bare.substring(0, vowel + 1);
            if (before.equals("qu") || (before.equals("gi") && VOWELS.indexOf(bare.charAt(vowel + 1)) >= 0)) {
                vowel++;
            }
        }
        int coda = vowel;
        while (coda < bare.length() && VOWELS.indexOf(bare.charAt(coda)) >= 0) {
            coda++;
        }
        String nucleus = bare.substring(vowel, coda);
        String end = bare.substring(coda);
        return ONSETS.contains(bare.substring(0, vowel))
                && (end.isEmpty() ? OPEN.contains(nucleus) : CODAS.contains(end) && CLOSED.contains(nucleus));
    }

    /// Small letters without tone marks, but with the letters ă â ê ô ơ ư đ.
    private static String bare(String run) {
        var out = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = Character.toLowerCase(run.charAt(i));
            if (c < 0x80) {
                out.append(c);
                continue;
            }
            int at = TONED.indexOf(c);
            out.append(at < 0 ? c : UNTONED.charAt(at / 5));
        }
        return out.toString();
    }

    private static final String UNTONED = "aăâeêioôơuưy";
    private static final String TONED = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
}
