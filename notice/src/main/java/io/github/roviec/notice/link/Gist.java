package io.github.roviec.notice.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an order is about, without what many orders say.
///
/// @param runs    stretches of words that tell something, in order; each word in small letters, with accents
/// @param names   names of places and works, in small letters ("nà bản")
/// @param regions names of districts and provinces: the office's own stands in many orders, so two orders that name the
///                same have nothing more in common
/// @param years   years of plans and budgets; the year of a deadline is not among them
/// @param papers  number and symbol of the papers it cites, in capitals
/// @param own     number and symbol of the paper that gives the order, in capitals, null where it is not told
/// @param ongoing whether it says of itself that the work goes on ("tiếp tục")
public record Gist(
        List<List<String>> runs,
        Set<String> names,
        Set<String> regions,
        Set<Integer> years,
        Set<String> papers,
        @Nullable String own,
        boolean ongoing) {

    public Gist {
        runs = runs.stream().map(List::copyOf).toList();
        names = Set.copyOf(names);
        regions = Set.copyOf(regions);
        years = Set.copyOf(years);
        papers = Set.copyOf(papers);
    }

    /// Two words that follow each other in a run, in order, each pair once.
    public Set<String> pairs() {
        Set<String> pairs = new LinkedHashSet<>();
        for (List<String> run : runs) {
            for (int i = 0; i + 1 < run.size(); i++) {
                pairs.add(run.get(i) + " " + run.get(i + 1));
            }
        }
        return pairs;
    }
}
