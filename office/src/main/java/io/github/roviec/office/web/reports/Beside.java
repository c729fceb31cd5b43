package io.github.roviec.office.web.reports;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.web.Note;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the page of a paper shows beside the paper: what was typed and not taken, and a message.
///
/// @param edit   whether the words stand in fields
/// @param typed  fields that the person wrote and that were not taken
/// @param was    those fields as the person saw them
/// @param reason typed as a reason
/// @param link   typed as the other end of a link; `receivers` as those of a package
public record Beside(
        boolean edit,
        Map<String, String> typed,
        Was was,
        String reason,
        String link,
        String receivers,
        @Nullable Note note) {

    static Beside of(boolean edit, @Nullable Note note) {
        return new Beside(edit, Map.of(), Was.NOTHING, "", "", "", note);
    }

    static Beside refused(Refusal refusal) {
        return of(false, Note.of(refusal));
    }

    static Beside refused(Map<String, String> typed, Was was, Refusal refusal) {
        return new Beside(true, typed, was, "", "", "", Note.of(refusal));
    }

    Beside withReason(String words) {
        return new Beside(edit, typed, was, words, link, receivers, note);
    }

    Beside withLink(String words) {
        return new Beside(edit, typed, was, reason, words, receivers, note);
    }

    Beside withReceivers(String words) {
        return new Beside(edit, typed, was, reason, link, words, note);
    }
}
