package io.github.roviec.notice;

import io.github.roviec.notice.directive.Addressee;
import io.github.roviec.notice.directive.Directive;
import io.github.roviec.notice.mention.Citation;
import io.github.roviec.notice.text.Syllables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The scoring script beside the sample papers, in Java: the same pairs, the same rules.
record Scores(int gold, int found, int matched, int leadRight, int leadWrong, int dueRight, int cited, int citedRight) {

    private static final Map<String, String> SHORT = Map.of(
            "ptnt",
            "phat trien nong thon",
            "ubnd",
            "uy ban nhan dan",
            "dtxd",
            "dau tu xay dung",
            "gdnn",
            "giao duc nghe nghiep",
            "gdtx",
            "giao duc thuong xuyen",
            "cvdc",
            "cong vien dia chat");
    private static final Set<String> NOISE =
            Set.of("cac", "va", "huyen", "tinh", "cua", "cho", "nhung", "thanh", "pho");

    double f1() {
        return 2.0 * matched / (gold + found);
    }

    double lead() {
        return (double) leadRight / matched;
    }

    double due() {
        return (double) dueRight / matched;
    }

    static Scores of(Reading reading, List<Map<String, @Nullable Object>> gold) {
        record Pair(double overlap, int gold, int found) {}
        List<Directive> found = reading.directives();
        var pairs = new ArrayList<Pair>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double overlap = overlap(
                        words(String.valueOf(gold.get(g).get("text"))),
                        words(found.get(f).text()));
                if (overlap >= 0.6) {
                    pairs.add(new Pair(overlap, g, f));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.overlap, a.overlap));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        int[] n = new int[6];
        for (Pair pair : pairs) {
            if (usedGold.contains(pair.gold) || usedFound.contains(pair.found)) {
                continue;
            }
            usedGold.add(pair.gold);
            usedFound.add(pair.found);
            Map<String, @Nullable Object> want = gold.get(pair.gold);
            Directive got = found.get(pair.found);
            List<String> leads = Gold.strings(want, "lead");
            List<String> named = got.lead().stream().map(Addressee::name).toList();
            long hits = leads.stream()
                    .filter(l -> named.stream().anyMatch(m -> sameUnit(l, m)))
                    .count();
            n[0]++;
            n[1] += leads.size() == named.size() && hits == leads.size() ? 1 : 0;
            n[2] += !named.isEmpty() && hits == 0 ? 1 : 0;
            Object due = want.get("due");
            n[3] += String.valueOf(due).equals(String.valueOf(got.deadline().date())) ? 1 : 0;
            List<String> cites = Gold.strings(want, "citations");
            List<String> cited =
                    got.citations().stream().map(Citation::number).distinct().toList();
            n[4] += cites.size() + cited.size();
            n[5] += (int) (2 * cites.stream().filter(cited::contains).count());
        }
        return new Scores(gold.size(), found.size(), n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    private static List<String> words(String text) {
        return List.of(
                Syllables.plain(text).replaceAll("[^a-z0-9]+", " ").strip().split(" "));
    }

    private static double overlap(List<String> a, List<String> b) {
        var left = new ArrayList<>(b);
        long common = a.stream().filter(left::remove).count();
        return 2.0 * common / (a.size() + b.size());
    }

    static boolean sameUnit(String a, String b) {
        Set<String> x = unitWords(a);
        Set<String> y = unitWords(b);
        long common = x.stream().filter(y::contains).count();
        return 2.0 * common / (x.size() + y.size()) >= 0.75;
    }

    private static Set<String> unitWords(String name) {
        var out = new HashSet<String>();
        for (String word : words(name)) {
            out.addAll(
                    (Collection<String>) List.of(SHORT.getOrDefault(word, word).split(" ")));
        }
        out.removeAll(NOISE);
        return out;
    }
}
