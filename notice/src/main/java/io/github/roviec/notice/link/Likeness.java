package io.github.roviec.notice.link;

import java.util.List;
import java.util.Set;

/// How likely it is that one order goes on with the work of another, and why.
///
/// @param percent 0 to 100
/// @param overlap the part of what both say that is the same, 0 to 100, before units, names and papers are looked at
/// @param phrases what both say, the longest first, at most three, as the later order has it, in small letters
/// @param names   places and works that both name
/// @param papers  papers that both cite
public record Likeness(
        int percent, int overlap, Kinship kinship, List<String> phrases, Set<String> names, Set<String> papers) {

    public Likeness {
        phrases = List.copyOf(phrases);
        names = Set.copyOf(names);
        papers = Set.copyOf(papers);
    }

    /// @param later   the order that may go on
    /// @param earlier with the work of this one
    /// @param rarity  of pairs among the orders of the office
    public static Likeness of(Gist later, Gist earlier, Kinship kinship, Rarity rarity) {
        return new Comparing(later, earlier, rarity).likeness(kinship);
    }
}
