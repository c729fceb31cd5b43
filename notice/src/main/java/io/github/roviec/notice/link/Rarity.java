package io.github.roviec.notice.link;

/// How much it says that two orders share a pair of words: much, when few orders have it.
@FunctionalInterface
public interface Rarity {

    /// Every pair says as much as any other.
    Rarity EQUAL = pair -> 1;

    /// @param pair two words that follow each other, with accents, a blank between
    /// @return from 0 (everybody says it) to 1 (nobody else does)
    double of(String pair);

    /// By how many orders of an office have the pair.
    ///
    /// @param having how many orders have the pair; 0 is taken for 1
    /// @param all    how many orders there are
    /// @return the inverse document frequency, as a part of that of a pair that one order has
    static double among(long having, long all) {
        if (all < 2) {
            return 1;
        }
        double most = Math.log(1 + all);
        return Math.max(0, Math.log((1.0 + all) / Math.max(1, having)) / most);
    }
}
