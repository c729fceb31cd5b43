package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links of a task, to be tied and untied by hand.
public record TiesPage(
        String code,
        String text,
        List<Line> lines,
        Draft draft,
        @Nullable Note note) {

    public List<String> kinds() {
        return List.of("CONTINUES", "SHARES");
    }

    public record Line(
            String kind,
            String code,
            String text,
            String lead,
            String paper,
            String state,
            @Nullable String reason) {}

    /// What was typed for something that could not be done.
    public record Draft(String kind, String other, String reason) {
        static final Draft NONE = new Draft("", "", "");
    }
}
