package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order of a conclusion in its form.
///
/// @param directive   0 for a new one
/// @param version     as the person saw it
/// @param supervisors who may direct it in person
public record DirectivePage(
        MeetingLine meeting,
        long item,
        String number,
        String title,
        long directive,
        int version,
        Typed typed,
        List<Choice> supervisors,
        @Nullable Note note) {

    /// As it stands in the fields.
    ///
    /// @param deadline "15/10/2026", "tháng 10", "hằng tháng"
    public record Typed(List<Field> leads, List<Field> coordinating, String deed, String deadline, String supervisor) {}

    /// @param key "u:12" for a unit, "g:3" for a group, empty when only a name is known
    public record Field(String name, String key) {}
}
