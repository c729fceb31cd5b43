package io.github.roviec.office.web.indicators;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a form asks, of whom, by when, to be defined.
///
/// @param version 0 for a new one
/// @param typed   the fields, by name, as known or as typed
/// @param kinds   of units that are chosen
/// @param approvers units as they may be chosen for a step of the approval
/// @param chosen  codes of the indicators that are chosen
public record FormPage(
        int version,
        Map<String, String> typed,
        Set<String> kinds,
        Set<String> chosen,
        List<Choice> calendars,
        List<Choice> groups,
        List<Choice> units,
        List<Choice> approvers,
        List<Sector> sectors,
        @Nullable Note note)
        implements Limited {

    /// The fields of the steps of the approval.
    public static final List<String> STEPS = List.of("approver1", "approver2", "approver3", "approver4");

    public record Sector(String name, List<Choice> indicators) {}

    public record Field(String name, List<Choice> choices, String none) {}

    public boolean isNew() {
        return version == 0;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<String> days() {
        return List.of("opensBefore", "dueAfter", "closesAfter", "from", "until");
    }

    public List<String> frequencies() {
        return List.of("MONTH", "QUARTER", "SIX_MONTHS", "NINE_MONTHS", "YEAR");
    }

    public List<String> allKinds() {
        return List.of("AUTHORITY", "COMMUNE", "DEPARTMENT", "CENTRE", "BOARD", "OFFICE");
    }

    /// Lists of units to choose from, with the word for nobody.
    public List<Field> lists() {
        return List.of(new Field("aboutGroup", groups, "none.group"), new Field("filler", units, "filler.none"));
    }

    public List<String> steps() {
        return STEPS;
    }

    /// Who accepts besides a unit by its code: a key of `approver`.
    public List<String> approverWords() {
        return List.of("OFFICE", "HEAD", "ABOVE");
    }

    /// A unit that stands in the form and is there no more: it is shown, so that nothing is changed unseen.
    public boolean isGone(String step) {
        String value = value(step);
        return !value.isEmpty()
                && !approverWords().contains(value)
                && approvers.stream().noneMatch(choice -> choice.value().equals(value));
    }
}
