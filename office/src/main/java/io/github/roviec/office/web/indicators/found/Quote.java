package io.github.roviec.office.web.indicators.found;

import io.github.roviec.office.indicators.found.FoundSentence;

/// A sentence with the number in it that is meant.
///
/// @param url where it stands lit in its paper
public record Quote(String before, String number, String after, String url) {

    public static Quote of(long document, String text, int start, int end) {
        FoundSentence sentence = FoundSentence.around(text, start, end);
        return new Quote(
                text.substring(sentence.start(), start),
                text.substring(start, end),
                text.substring(end, sentence.end()),
                "/van-ban/" + document + "?tu=" + sentence.start() + "&den=" + sentence.end());
    }
}
