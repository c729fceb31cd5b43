package io.github.roviec.office.web.identity;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keys for other systems: those that there are, and a new one.
///
/// @param secret of the key that was just made; shown this once
/// @param posts  for which a key may be made
public record TokensPage(
        List<Line> lines,
        @Nullable String secret,
        List<Choice> posts,
        Typed typed,
        int mostDays,
        @Nullable Note note) {

    /// @param state OPEN, OVER or REVOKED
    public record Line(
            long id,
            String name,
            String who,
            String scope,
            String tail,
            String made,
            String lastDay,
            @Nullable String used,
            String state) {}

    public record Typed(String name, String post, String scope, String lastDay) {}
}
