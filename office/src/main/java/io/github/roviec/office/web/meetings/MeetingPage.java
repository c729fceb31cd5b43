package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting: what, when, its agenda, who is invited.
///
/// @param open    whether it may still change
/// @param begun   its day has come
/// @param version as the person saw it
record MeetingPage(
        MeetingLine meeting,
        int version,
        boolean open,
        boolean begun,
        boolean mayPlan,
        List<ItemLine> items,
        List<Invited> invited,
        List<Choice> units,
        Typed typed,
        @Nullable Note note) {

    /// Whether the person may change it now.
    public boolean changes() {
        return open && mayPlan;
    }

    /// Whether the unit with this key is invited.
    public boolean invitedAlready(String unit) {
        return invited.stream().anyMatch(one -> Long.toString(one.unit).equals(unit));
    }

    /// @param draft     where its draft stands; null without one
    /// @param carried   how many directives of the last meeting wait; only of the item that brings them back
    /// @param concluded whether something is written
    record ItemLine(
            long id,
            String number,
            boolean unfinished,
            String title,
            @Nullable String presenter,
            @Nullable String draft,
            int carried,
            boolean concluded,
            boolean first,
            boolean last) {}

    /// @param attendance null while nobody has said
    record Invited(
            long unit,
            String name,
            @Nullable String attendance,
            @Nullable String words) {}

    /// What was typed and could not be kept.
    ///
    /// @param form "item" or "cancel"
    record Typed(String form, String text, String unit) {
        static final Typed NOTHING = new Typed("", "", "");
    }
}
