package io.github.roviec.office.web.indicators.definition;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.indicators.Limited;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One set or one dimension, to be changed.
///
/// @param kind    set or dimension
/// @param known   whether it is there already
/// @param lines   of a set codes of indicators, of a dimension "code = name", one a line
/// @param choices indicators that a set may have
/// @param groups  indicators by which criteria may be counted by group
/// @param lacking parts of criteria that ship with the product and that the office has not taken up
/// @param before  what the set was before
public record PartPage(
        String kind,
        String code,
        boolean known,
        int version,
        Map<String, String> typed,
        List<Choice> choices,
        List<Choice> groups,
        List<String> lacking,
        List<Before> before,
        @Nullable Note note)
        implements Limited {

    public record Before(int version, String name, String until, String who, String indicators) {}

    /// Keys, below the kind's help, of how the list is written.
    public List<String> help() {
        return kind.equals("set")
                ? List.of("lines", "days", "before")
                : List.of("lines", "days", "parts", "required", "copied", "next");
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
