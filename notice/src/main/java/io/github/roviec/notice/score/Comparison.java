package io.github.roviec.notice.score;

import io.github.roviec.notice.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A reading beside what a person wrote down.
///
/// @param missed texts of annotated orders that the reading has not
/// @param extra  texts of orders that nobody annotated
public record Comparison(Score score, List<String> missed, List<String> extra) {

    /// Two texts are one order from this share of common words on.
    private static final double ALIKE = 0.6;

    public static Comparison of(List<Annotation> annotated, Reading reading) {
        return of(annotated, reading.directives().stream().map(Annotation::of).toList());
    }

    /// Pairs those that are most alike first; each is used once. Of pairs equally alike the later in the paper wins.
    static Comparison of(List<Annotation> annotated, List<Annotation> found) {
        Set<Integer> usedAnnotated = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        Score score = new Score(annotated.size(), found.size(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (Pair pair : pairs(annotated, found)) {
            if (!usedAnnotated.contains(pair.annotated) && !usedFound.contains(pair.found)) {
                usedAnnotated.add(pair.annotated);
                usedFound.add(pair.found);
                score = score.plus(matched(annotated.get(pair.annotated), found.get(pair.found)));
            }
        }
        return new Comparison(score, unused(annotated, usedAnnotated), unused(found, usedFound));
    }

    private record Pair(double alike, int annotated, int found) {}

    private static List<Pair> pairs(List<Annotation> annotated, List<Annotation> found) {
        List<List<String>> left =
                annotated.stream().map(order -> Names.words(order.text())).toList();
        List<List<String>> right =
                found.stream().map(order -> Names.words(order.text())).toList();
        var pairs = new ArrayList<Pair>();
        for (int a = 0; a < left.size(); a++) {
            for (int f = 0; f < right.size(); f++) {
                double alike = Names.alike(left.get(a), right.get(f));
                if (alike >= ALIKE) {
                    pairs.add(new Pair(alike, a, f));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike)
                .thenComparing(Pair::annotated)
                .thenComparing(Pair::found)
                .reversed());
        return pairs;
    }

    private static Score matched(Annotation wanted, Annotation got) {
        int leads = Names.common(wanted.lead(), got.lead());
        boolean right = wanted.lead().size() == got.lead().size()
                && leads == wanted.lead().size();
        boolean wrong = !right && !got.lead().isEmpty() && leads == 0;
        Set<String> citedWanted = Names.folded(wanted.citations());
        Set<String> citedGot = Names.folded(got.citations());
        var cited = new HashSet<>(citedWanted);
        cited.retainAll(citedGot);
        boolean watched = wanted.supervisor() != null && !wanted.supervisor().isEmpty();
        return new Score(
                0,
                0,
                1,
                right ? 1 : 0,
                wrong ? 1 : 0,
                String.valueOf(wanted.due()).equals(String.valueOf(got.due())) ? 1 : 0,
                citedWanted.size(),
                citedGot.size(),
                cited.size(),
                wanted.coordinating().size(),
                got.coordinating().size(),
                Names.common(wanted.coordinating(), got.coordinating()),
                watched ? 1 : 0,
                watched && Names.within(got.supervisor(), wanted.supervisor()) ? 1 : 0);
    }

    private static List<String> unused(List<Annotation> orders, Set<Integer> used) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < orders.size(); i++) {
            if (!used.contains(i)) {
                texts.add(orders.get(i).text());
            }
        }
        return List.copyOf(texts);
    }
}
