package io.github.roviec.office.web.identity;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// People, their accounts and posts.
///
/// @param chosen the person whose place is open; else the page offers to add one
public record PeoplePage(
        List<Line> lines,
        List<Choice> units,
        Typed typed,
        @Nullable Chosen chosen,
        String today,
        @Nullable Note note) {

    public List<String> kinds() {
        return List.of("OFFICER", "HEAD", "CLERK", "LEADER", "ADMINISTRATOR");
    }

    public record Line(long id, String name, String account, List<String> posts, boolean active) {}

    /// @param self who looks at their own place cannot close it behind them
    public record Chosen(long id, String name, String account, List<Held> posts, boolean active, boolean self) {}

    /// @param said "Trưởng phòng, Phòng Tài chính - Kế hoạch"
    public record Held(
            long id, String said, String since, @Nullable String until) {}

    /// What was typed and could not be kept.
    public record Typed(String name, String account, String post, String title, String unit) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }
}
