package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The notice of a meeting: the form that composes it, or what became of it.
///
/// @param concluded  on how many items something was concluded
/// @param orders     how many orders were written down
/// @param mayCompose whether this person may compose it now
/// @param figures    "set KTXH" or "sector Ngân sách", with their names
/// @param waiting    how many orders wait for a person's check
public record NoticePage(
        MeetingLine meeting,
        int concluded,
        int orders,
        boolean mayCompose,
        List<Choice> templates,
        List<Choice> periods,
        List<Choice> figures,
        Chosen chosen,
        List<PaperLine> papers,
        List<TaskLine> tasks,
        int waiting,
        @Nullable Note note) {

    public record Chosen(String template, String period, Set<String> figures) {
        static final Chosen NOTHING = new Chosen("", "", Set.of());
    }

    /// @param name     number and day, or the title of what has none yet
    /// @param state    name of the draft's state
    /// @param received the page of the paper received; null until it is issued
    public record PaperLine(
            long draft, String name, String state, @Nullable String received) {}

    public record TaskLine(
            String code,
            String text,
            String leads,
            @Nullable String due) {}
}
