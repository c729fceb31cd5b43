package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.RhythmWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rhythm of ongoing work, and its reports.
///
/// @param set      null while there is none
/// @param setAt    when it was set, and by whom
/// @param form     what stands in the form
public record RhythmPanel(
        @Nullable RhythmWords set,
        @Nullable String setAt,
        @Nullable String setBy,
        boolean maySet,
        Form form,
        List<Report> reports) {

    /// As the fields show it.
    public record Form(String every, String month, String day) {}

    /// @param state     of `PeriodReport.State`
    /// @param mayReport this person may fill it
    public record Report(
            long id,
            String label,
            String due,
            String state,
            @Nullable String text,
            @Nullable String paperNumber,
            @Nullable String at,
            @Nullable String who,
            boolean mayReport) {}

    public List<String> kinds() {
        return List.of("WEEK", "MONTH", "QUARTER", "YEAR");
    }

    public boolean shown() {
        return set != null || maySet || !reports.isEmpty();
    }
}
