package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form, to be filled or looked at.
///
/// @param state a key of `reportState`
/// @param steps those that this person may take now, but for submitting
/// @param text  what was typed as a reason and could not be used
record ReportPage(
        long id,
        int version,
        String form,
        String unit,
        String kind,
        String number,
        String year,
        String due,
        boolean late,
        String state,
        boolean mayFill,
        List<Row> rows,
        List<String> steps,
        List<Event> history,
        String text,
        @Nullable Note note) {

    /// A place; or, without a key, the name of the indicator whose members follow.
    ///
    /// @param value  as typed, or as written
    /// @param reason why there is none
    /// @param wrong  why what was typed is not kept
    /// @param source where its history is shown; null while it has none
    record Row(
            @Nullable String key,
            String name,
            String measure,
            boolean part,
            String value,
            String reason,
            @Nullable String previous,
            boolean sealed,
            @Nullable Note wrong,
            @Nullable String source) {}

    record Event(
            String step, String at, String who, @Nullable String text) {}
}
