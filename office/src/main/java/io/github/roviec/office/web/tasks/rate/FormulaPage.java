package io.github.roviec.office.web.tasks.rate;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the figures are counted, in words, and what an office may set.
///
/// @param thresholds as typed: "5, 20, 50"; empty: quarters
public record FormulaPage(
        String calendar,
        String freshDays,
        String thresholds,
        boolean maySet,
        @Nullable Note note) {

    /// What somebody may do to a task, and what it does to the rate.
    public List<String> moves() {
        return List.of("return", "reopen", "transfer", "suspend", "withdraw", "anew", "extend", "divide");
    }

    public List<String> calendars() {
        return List.of("ND09", "CALENDAR_MONTH");
    }
}
