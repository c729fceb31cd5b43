package io.github.roviec.notice.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One rule of the book.
///
/// @param name    unique in the book; the reading's `why` names it
/// @param value   what the rule tells the reader, in the words of its family; empty when the family is enough
/// @param finds   what it looks for
/// @param yes     sentences in which it must find exactly the marked place
/// @param no      sentences in which it must find nothing
public record Rule(
        String name,
        Family family,
        String value,
        List<Find> finds,
        List<Example> yes,
        List<Example> no,
        String file,
        int line) {

    public Rule {
        finds = List.copyOf(finds);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /// One sentence or more for each line that the rule looks for: all the forms that the line can take.
    public Map<Find, List<String>> samples() {
        var samples = new LinkedHashMap<Find, List<String>>();
        finds.forEach(find -> samples.put(find, Phrases.samples(this, find)));
        return samples;
    }

    public boolean says(String word) {
        return value.equals(word);
    }
}
