package io.github.roviec.office.indicators.found;

/// The sentence around a number, in the paper's text.
///
/// @param end exclusive
public record FoundSentence(int start, int end) {

    public static FoundSentence around(String text, int from, int to) {
        Clause clause = Clause.around(text, from, to);
        return new FoundSentence(Math.min(clause.start(), from), Math.max(clause.end(), to));
    }
}
