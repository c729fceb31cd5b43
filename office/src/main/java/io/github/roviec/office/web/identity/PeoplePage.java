package io.github.roviec.office.web.identity;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People, their accounts and posts.
record PeoplePage(
        List<Line> lines,
        List<Choice> units,
        Typed typed,
        @Nullable Note note) {

    public List<String> kinds() {
        return List.of("OFFICER", "HEAD", "CLERK", "LEADER", "ADMINISTRATOR");
    }

    record Line(long id, String name, String account, List<String> posts, boolean active) {}

    /// What was typed and could not be kept.
    record Typed(String name, String account, String post, String title, String unit) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }
}
