package io.github.roviec.notice.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares two orders. Words that follow each other are compared in pairs: single syllables say little in Vietnamese,
/// most words have two. The numbers below were chosen on the made-up notices of the test `WordingTest` of the office.
final class Comparing {

    /// How much the shorter order counts against the longer: orders that go on are often shorter than the first one.
    private static final double SHORTER = 0.55;
    /// Bends the overlap: two wordings of one order rarely share more than two thirds.
    private static final double BEND = 0.62;
    /// Weight of shared pairs below which an agreement may be chance.
    private static final double ENOUGH = 3.0;

    private static final double SAME_PAPER = 0.35;
    private static final double SAME_NAME = 0.15;
    private static final double GOES_ON = 0.08;
    private static final double OTHER_NAMES = 0.45;
    private static final double OTHER_YEARS = 0.45;
    private static final double OTHER_PAPERS = 0.9;

    private static final int MOST_PHRASES = 3;

    private final Gist later;
    private final Gist earlier;
    private final Rarity rarity;

    Comparing(Gist later, Gist earlier, Rarity rarity) {
        this.later = later;
        this.earlier = earlier;
        this.rarity = rarity;
    }

    Likeness likeness(Kinship kinship) {
        Map<String, Double> mine = weights(later);
        Map<String, Double> theirs = weights(earlier);
        double overlap = overlap(mine, theirs);
        Set<String> names = common(later.names(), earlier.names());
        Set<String> papers = common(later.papers(), earlier.papers());
        if (earlier.own() != null && later.papers().contains(earlier.own())) {
            papers.add(earlier.own());
        }
        double likely = Math.pow(overlap, BEND);
        likely *= unit(kinship) * objects(names, papers);
        likely = nearer(likely, papers.isEmpty() ? 0 : SAME_PAPER);
        likely = nearer(likely, names.isEmpty() ? 0 : SAME_NAME);
        likely = nearer(likely, later.ongoing() ? GOES_ON : 0);
        int percent = overlap == 0 ? 0 : (int) Math.round(100 * Math.min(likely, 0.99));
        return new Likeness(percent, (int) Math.round(100 * overlap), kinship, phrases(theirs.keySet()), names, papers);
    }

    private static double unit(Kinship kinship) {
        return switch (kinship) {
            case SAME -> 1;
            case PARTLY -> 0.92;
            case UNKNOWN -> 0.85;
            case OTHER -> 0.6;
        };
    }

    /// The same words about another place, another year or another paper are another order.
    private double objects(Set<String> names, Set<String> papers) {
        double factor = names.isEmpty() && bothHave(later.names(), earlier.names()) ? OTHER_NAMES : 1;
        factor *= apart(later.regions(), earlier.regions()) ? OTHER_NAMES : 1;
        factor *= apart(later.years(), earlier.years()) ? OTHER_YEARS : 1;
        factor *= papers.isEmpty() && bothHave(later.papers(), earlier.papers()) ? OTHER_PAPERS : 1;
        return factor;
    }

    private static <T> boolean apart(Set<T> mine, Set<T> theirs) {
        return bothHave(mine, theirs) && common(mine, theirs).isEmpty();
    }

    private static double nearer(double likely, double step) {
        return likely + (1 - likely) * step * Math.min(1, 2 * likely);
    }

    private double overlap(Map<String, Double> mine, Map<String, Double> theirs) {
        double shared = 0;
        for (var pair : mine.entrySet()) {
            shared += theirs.containsKey(pair.getKey()) ? pair.getValue() : 0;
        }
        double a = sum(mine);
        double b = sum(theirs);
        if (shared == 0) {
            return 0;
        }
        double against = SHORTER * Math.min(a, b) + (1 - SHORTER) * Math.max(a, b);
        return shared / against * Math.min(1, shared / ENOUGH);
    }

    private Map<String, Double> weights(Gist gist) {
        Map<String, Double> weights = new LinkedHashMap<>();
        gist.pairs().forEach(pair -> weights.put(pair, rarity.of(pair)));
        return weights;
    }

    /// The longest stretches of the later order of which the earlier one has every pair.
    private List<String> phrases(Set<String> theirs) {
        List<String> found = new ArrayList<>();
        for (List<String> run : later.runs()) {
            int from = 0;
            for (int i = 0; i < run.size(); i++) {
                boolean goesOn = i + 1 < run.size() && theirs.contains(run.get(i) + " " + run.get(i + 1));
                if (!goesOn) {
                    if (i > from) {
                        found.add(String.join(" ", run.subList(from, i + 1)));
                    }
                    from = i + 1;
                }
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PHRASES)
                .toList();
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static <T> Set<T> common(Set<T> mine, Set<T> theirs) {
        Set<T> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return both;
    }

    private static boolean bothHave(Set<?> mine, Set<?> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty();
    }
}
