package io.github.roviec.office.web.meetings;

import io.github.roviec.office.meetings.draft.DraftDoors;
import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One agenda item: its draft and the way of it, what was concluded.
///
/// @param version    of the meeting
/// @param changes    whether the person may change the item itself
/// @param unit       the key of the presenting unit; empty for none
/// @param left       what the last meeting left; only of the item that brings it back
/// @param conclusion what is written so far; null where nothing is, or where it is not shown yet
/// @param concludes  whether the person may write it now
/// @param orders     what was ordered on it
record ItemPage(
        MeetingLine meeting,
        int version,
        long id,
        String number,
        String title,
        @Nullable String presenter,
        String unit,
        boolean changes,
        List<Choice> units,
        Unfinished.@Nullable Left left,
        @Nullable DraftBox draft,
        DraftDoors doors,
        @Nullable Concluded conclusion,
        boolean concludes,
        List<OrderLine> orders,
        Typed typed,
        @Nullable Note note) {

    record DraftBox(
            String state,
            int version,
            @Nullable String paper,
            List<FileLine> files,
            List<OpinionLine> opinions,
            List<StepLine> steps,
            int unanswered) {}

    record FileLine(String url, int number, String name, String size, String who, String at) {}

    /// @param answer null while it waits for one
    record OpinionLine(
            long id,
            String unit,
            String who,
            String at,
            String text,
            @Nullable String answer,
            @Nullable String reply,
            @Nullable String answered) {}

    record StepLine(String step, @Nullable String text, String unit, String who, String at) {}

    /// @param sentence as it will stand in the notice
    record OrderLine(long id, String sentence) {}

    record Concluded(String text, List<String> paragraphs, int version, String who, String at) {}

    /// What was typed and could not be kept.
    ///
    /// @param form "opinion", "answer", "issue", "return" or "conclusion"
    /// @param id   of the opinion that is answered
    record Typed(String form, long id, String text, String day) {
        static final Typed NOTHING = new Typed("", 0, "", "");
    }

    /// What stands in the field of a form.
    public String text(String form, long id, String otherwise) {
        return typed.form.equals(form) && typed.id == id ? typed.text : otherwise;
    }
}
