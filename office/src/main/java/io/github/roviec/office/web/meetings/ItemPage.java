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
public record ItemPage(
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

    public record DraftBox(
            String state,
            int version,
            @Nullable String paper,
            List<FileLine> files,
            List<OpinionLine> opinions,
            List<StepLine> steps,
            int unanswered) {}

    public record FileLine(String url, int number, String name, String size, String who, String at) {}

    /// @param answer null while it waits for one
    public record OpinionLine(
            long id,
            String unit,
            String who,
            String at,
            String text,
            @Nullable String answer,
            @Nullable String reply,
            @Nullable String answered) {}

    public record StepLine(String step, @Nullable String text, String unit, String who, String at) {}

    /// @param sentence as it will stand in the notice
    public record OrderLine(long id, String sentence) {}

    public record Concluded(String text, List<String> paragraphs, int version, String who, String at) {}

    /// What was typed and could not be kept.
    ///
    /// @param form "opinion", "answer", "issue", "return", "conclusion" or "item"
    /// @param id   of the opinion that is answered
    /// @param more the day of issue, or the key of the unit that presents the item
    public record Typed(String form, long id, String text, String more) {
        static final Typed NOTHING = new Typed("", 0, "", "");
    }

    /// What was typed and has no field to stand in any more; null for nothing.
    public @Nullable String unsaved() {
        String state = draft == null ? "" : draft.state;
        boolean shown = switch (typed.form) {
            case "opinion" -> doors.opines() && state.equals("CONSULTED");
            case "answer" -> doors.presents() && state.equals("CONSULTED") && waits(typed.id);
            case "issue", "return" -> doors.issues() && state.equals("SUBMITTED");
            case "conclusion" -> concludes;
            case "item" -> changes;
            default -> true;
        };
        return shown || typed.text.isBlank() ? null : typed.text;
    }

    private boolean waits(long opinion) {
        return draft != null && draft.opinions.stream().anyMatch(each -> each.id == opinion && each.answer == null);
    }

    /// The key of the unit in the field of the form that changes the item.
    public String unitTyped() {
        return typed.form.equals("item") ? typed.more : unit;
    }

    /// What stands in the field of a form.
    public String text(String form, long id, String otherwise) {
        return typed.form.equals(form) && typed.id == id ? typed.text : otherwise;
    }
}
