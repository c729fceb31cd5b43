package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task's deadline: how it moved, what was said about it, and what this person may do about it.
///
/// @param mayAsk     for more time; `latest` is the last day for it, `left` how often
/// @param wished     the day that waits for a decision; null when none does
/// @param mayDecide  on it
/// @param mustReport the deadline has come, and this person's unit has not said why it is not done
/// @param mayReport  why it is not done
/// @param wordsRequired the reason of the catalogue is not enough
public record TermPanel(
        boolean mayAsk,
        @Nullable String latest,
        int left,
        boolean wordsRequired,
        @Nullable String wished,
        boolean mayDecide,
        boolean mustReport,
        boolean mayReport,
        List<Choice> reasons,
        List<Extended> extensions,
        List<Delay> delays) {

    /// @param state   "ASKED", "APPROVED", "REFUSED", "LAPSED"
    /// @param granted the day that was given
    public record Extended(
            String asked,
            String asker,
            String due,
            String wished,
            String reason,
            @Nullable String words,
            String state,
            @Nullable String granted,
            @Nullable String answer,
            @Nullable String decided,
            @Nullable String decider) {}

    /// @param deniedBy  who did not agree that the cause is objective, and `answer` says why
    /// @param mayDecide this person says whether the cause is objective
    public record Delay(
            long id,
            String due,
            String reason,
            boolean objective,
            @Nullable String words,
            String commitment,
            String at,
            String who,
            @Nullable String confirmedBy,
            @Nullable String deniedBy,
            @Nullable String answer,
            boolean mayDecide) {}

    /// Through which extension the current deadline came; null where none was given.
    public @Nullable Extended last() {
        return extensions.reversed().stream()
                .filter(each -> each.state.equals("APPROVED"))
                .findFirst()
                .orElse(null);
    }
}
