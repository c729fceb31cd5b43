package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A meeting: what, when, its agenda, who is invited.
///
/// @param open    whether it may still change
/// @param begun   its day has come
/// @param version as the person saw it
public record MeetingPage(
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

    /// Whether the unit with this key is marked as invited.
    public boolean invitedAlready(String unit) {
        return typed.added.contains(unit)
                || (!typed.left.contains(unit)
                        && invited.stream()
                                .anyMatch(one -> Long.toString(one.unit).equals(unit)));
    }

    /// What was typed and has no field to stand in any more; null for nothing.
    public @Nullable String unsaved() {
        if (changes() && !typed.form.equals("gone") && (typed.came.isEmpty() || begun)) {
            return null;
        }
        String came = typed.came.stream()
                .map(one -> name(one.unit) + ": " + one.words)
                .filter(line -> !line.endsWith(": "))
                .collect(Collectors.joining("\n"));
        String all = (typed.text + "\n" + came).strip();
        return all.isEmpty() ? null : all;
    }

    private String name(long unit) {
        return invited.stream()
                .filter(one -> one.unit == unit)
                .findFirst()
                .map(Invited::name)
                .orElse("");
    }

    /// @param draft     where its draft stands; null without one
    /// @param carried   how many directives of the last meeting wait; only of the item that brings them back
    /// @param concluded whether something is written
    public record ItemLine(
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
    /// @param was        what is kept, for the form to bring back
    public record Invited(
            long unit,
            String name,
            @Nullable String attendance,
            @Nullable String words,
            String was) {}

    /// Whether a unit came, as typed.
    public record Came(long unit, String attendance, String words) {

        /// "ABSENT Đi công tác".
        String written() {
            return attendance + " " + words;
        }
    }

    /// What was typed and could not be kept.
    ///
    /// @param form  "item" or "cancel"; "gone" where the page it was typed on is not there any more
    /// @param came  units of which something else was said than was kept
    /// @param added units that were marked as invited, and `left` those that no longer were
    public record Typed(String form, String text, String unit, List<Came> came, Set<String> added, Set<String> left) {
        static final Typed NOTHING = of("", "", "");

        static Typed of(String form, String text, String unit) {
            return new Typed(form, text, unit, List.of(), Set.of(), Set.of());
        }

        static Typed came(List<Came> came) {
            return new Typed("came", "", "", came, Set.of(), Set.of());
        }

        static Typed invited(List<Long> units, List<Long> were) {
            return new Typed("invite", "", "", List.of(), without(units, were), without(were, units));
        }

        private static Set<String> without(List<Long> these, List<Long> those) {
            return these.stream()
                    .filter(unit -> !those.contains(unit))
                    .map(String::valueOf)
                    .collect(Collectors.toSet());
        }
    }
}
