package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said at a figure, and what may be said now.
///
/// @param url     where every step is sent
/// @param open    what is asked and not closed yet
/// @param text    what was typed and could not be used
/// @param due     likewise
public record TalkBox(
        String url,
        List<Said> said,
        @Nullable Open open,
        boolean mayComment,
        boolean mayAsk,
        boolean mayAnswer,
        boolean mayJudge,
        String text,
        String due,
        @Nullable Note note) {

    /// What came in and could not be kept, and why.
    public record Typed(String text, String due, @Nullable Note note) {
        static final Typed NOTHING = new Typed("", "", null);
    }

    /// @param kind a key of `talk.kind`
    public record Said(String kind, String text, String who, String at) {}

    /// @param state a key of `askingState`
    public record Open(String state, @Nullable String due, int version) {}
}
