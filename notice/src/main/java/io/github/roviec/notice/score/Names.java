package io.github.roviec.notice.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When two names or texts count as the same: accents, capitals and common short forms do not matter.
final class Names {

    private static final double SAME_UNIT = 0.75;

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("ptnt", "phat trien nong thon"),
            Map.entry("nnptnt", "nong nghiep va phat trien nong thon"),
            Map.entry("ldtbxh", "lao dong thuong binh xa hoi"),
            Map.entry("tnmt", "tai nguyen va moi truong"),
            Map.entry("gddt", "giao duc va dao tao"),
            Map.entry("tckh", "tai chinh ke hoach"),
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("vp", "van phong"),
            Map.entry("dtxd", "dau tu xay dung"),
            Map.entry("gdnn", "giao duc nghe nghiep"),
            Map.entry("gdtx", "giao duc thuong xuyen"),
            Map.entry("cvdc", "cong vien dia chat"),
            Map.entry("bql", "ban quan ly"),
            Map.entry("qlda", "quan ly du an"),
            Map.entry("khdt", "ke hoach va dau tu"),
            Map.entry("gtvt", "giao thong van tai"),
            Map.entry("vhttdl", "van hoa the thao va du lich"),
            Map.entry("tttt", "thong tin va truyen thong"),
            Map.entry("khcn", "khoa hoc va cong nghe"),
            Map.entry("ttcp", "thanh tra chinh phu"),
            Map.entry("nhnn", "ngan hang nha nuoc"));

    private static final Set<String> NOISE =
            Set.of("cac", "va", "huyen", "tinh", "cua", "cho", "nhung", "thanh", "pho");

    private Names() {}

    /// Small letters without accents.
    static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        var out = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> out.append((char) c));
        return out.toString();
    }

    static Set<String> folded(List<String> texts) {
        var folded = new HashSet<String>();
        texts.forEach(text -> folded.add(folded(text)));
        return folded;
    }

    /// Runs of letters a-z and digits.
    static List<String> words(String text) {
        String folded = folded(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// Twice the words in common over the words of both, between 0 and 1.
    static double alike(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        b.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : a) {
            int there = left.getOrDefault(word, 0);
            if (there > 0) {
                left.put(word, there - 1);
                common++;
            }
        }
        return common == 0 ? 0 : 2.0 * common / (a.size() + b.size());
    }

    /// How many of `wanted` are in `got`; each of `got` counts once.
    static int common(List<String> wanted, List<String> got) {
        var left = new ArrayList<>(got);
        int hits = 0;
        for (String name : wanted) {
            for (int i = 0; i < left.size(); i++) {
                if (sameUnit(name, left.get(i))) {
                    left.remove(i);
                    hits++;
                    break;
                }
            }
        }
        return hits;
    }

    static boolean sameUnit(String a, String b) {
        Set<String> x = unitWords(a);
        Set<String> y = unitWords(b);
        var common = new HashSet<>(x);
        common.retainAll(y);
        return !x.isEmpty() && !y.isEmpty() && 2.0 * common.size() / (x.size() + y.size()) >= SAME_UNIT;
    }

    private static Set<String> unitWords(String name) {
        var all = new LinkedHashSet<String>();
        for (String word : words(name)) {
            all.addAll(Arrays.asList(SHORT_FORMS.getOrDefault(word, word).split(" ")));
        }
        var telling = new LinkedHashSet<>(all);
        telling.removeAll(NOISE);
        return telling.isEmpty() ? all : telling;
    }

    /// Whether every word of `name` is in `longer`; no name is in nothing.
    static boolean within(@Nullable String name, @Nullable String longer) {
        return name != null
                && longer != null
                && !name.isEmpty()
                && new HashSet<>(words(longer)).containsAll(words(name));
    }
}
