package io.github.roviec.notice.rule;

import java.util.List;

/// One rule of the book.
///
/// @param name    unique in the book; the reading's `why` names it
/// @param value   what the rule tells the reader, in the words of its family; empty when the family is enough
/// @param phrases what it finds
/// @param yes     sentences in which it must find exactly the marked place
/// @param no      sentences in which it must find nothing
public record Rule(
        String name,
        Family family,
        String value,
        List<String> phrases,
        List<Example> yes,
        List<Example> no,
        String file,
        int line) {

    public Rule {
        phrases = List.copyOf(phrases);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    public boolean says(String word) {
        return value.equals(word);
    }
}
