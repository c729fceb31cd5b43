package io.github.roviec.office.web.documents;

import io.github.roviec.office.web.Note;
import io.github.roviec.office.web.RhythmWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One proposal beside the paper.
///
/// @param number  place in the paper, from 1
/// @param dueBetter the next working day, where the deadline is a day off and work can still be given
/// @param rhythm  how often it is to be reported on, as its words say
/// @param unknown parties that the office's list does not know
/// @param ties    what it hangs together with
/// @param draft   what stands in the form, when it is open
public record Card(
        long id,
        int number,
        int version,
        String state,
        String section,
        String text,
        List<PartyLine> leads,
        List<PartyLine> coordinating,
        @Nullable String supervisor,
        @Nullable String due,
        @Nullable String dueBetter,
        String dueBasis,
        @Nullable String dueText,
        @Nullable RhythmWords rhythm,
        String taskClass,
        @Nullable String product,
        List<String> items,
        List<String> citations,
        List<String> doubts,
        List<PartyLine> unknown,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        @Nullable String reason,
        @Nullable String task,
        int start,
        int end,
        String passage,
        Ties ties,
        List<Cut> cuts,
        @Nullable Next next,
        @Nullable Draft draft,
        @Nullable Note note) {

    public record PartyLine(String name, boolean known) {}

    /// A place where the passage could be cut: before `text`.
    public record Cut(int at, String text) {}

    /// The card below, with which this one could be merged.
    public record Next(long id, int version, int number) {}

    public @Nullable String briefLead() {
        return leads.isEmpty() ? null : leads.getFirst().name();
    }

    Card with(@Nullable Draft typed, @Nullable Note said) {
        return new Card(
                id,
                number,
                version,
                state,
                section,
                text,
                leads,
                coordinating,
                supervisor,
                due,
                dueBetter,
                dueBasis,
                dueText,
                rhythm,
                taskClass,
                product,
                items,
                citations,
                doubts,
                unknown,
                decidedBy,
                decidedAt,
                reason,
                task,
                start,
                end,
                passage,
                ties,
                cuts,
                next,
                typed,
                said);
    }
}
