package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Choice;
import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting that is being planned or changed.
///
/// @param id      0 for a new one
/// @param version of the meeting, as the person saw it
public record PlanPage(
        long id,
        int version,
        TypedMeeting typed,
        List<Choice> chairs,
        @Nullable Note note) {

    public List<String> kinds() {
        return List.of("REGULAR", "THEMATIC", "BRIEFING");
    }
}
