package io.github.roviec.office.documents;

import io.github.roviec.notice.link.Gist;
import io.github.roviec.notice.link.GistReader;
import io.github.roviec.notice.link.Kinship;
import io.github.roviec.notice.link.Likeness;
import io.github.roviec.notice.link.Rarity;
import io.github.roviec.notice.text.Syllables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of an order, as they are compared with those of another. Needs neither Spring nor a database.
public final class Wording {

    /// From how many percent on one order is shown as perhaps going on with another; measured, see docs/links.md.
    public static final int LEAST = 50;

    /// How many orders of the office have a pair of words, and how many orders there are.
    public interface Counts {
        long having(String pair);

        long all();
    }

    private final Gist gist;

    private Wording(Gist gist) {
        this.gist = gist;
    }

    public static Wording of(String text) {
        return new Wording(GistReader.standard().read(text));
    }

    /// The same for an order of a known paper, which a later order may cite.
    ///
    /// @param paper number and symbol ("412/TB-UBND")
    public static Wording of(String text, String paper) {
        return new Wording(GistReader.standard().read(text, paper));
    }

    /// Neighbouring words that say something of the work, without accents, a blank between ("giai ngan").
    public Set<String> pairs() {
        return gist.pairs().stream().map(Syllables::plain).collect(Collectors.toUnmodifiableSet());
    }

    /// @param counts of pairs as {@link #pairs()} gives them
    public Resemblance to(Wording earlier, Kin kin, Counts counts) {
        Rarity rarity = pair -> Rarity.among(counts.having(Syllables.plain(pair)), counts.all());
        Likeness found = Likeness.of(gist, earlier.gist, Kinship.valueOf(kin.name()), rarity);
        return new Resemblance(
                found.percent(), kin, List.copyOf(found.phrases()), Set.copyOf(found.names()), found.papers());
    }
}
