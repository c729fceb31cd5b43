package io.github.roviec.office.web.reports;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Papers on their way out, and the form that composes one.
///
/// @param mayDraft whether this person may compose one
/// @param chosen   what stands chosen in the form
public record PapersOutPage(
        List<Row> rows,
        boolean mayDraft,
        List<Choice> templates,
        List<Choice> periods,
        List<Choice> units,
        Chosen chosen,
        @Nullable Note note) {

    /// @param state    name of the state
    /// @param template its name; its code where it is gone
    public record Row(long id, String title, String template, String state, String changed, String by) {}

    public record Chosen(String template, String period, String unit) {}
}
