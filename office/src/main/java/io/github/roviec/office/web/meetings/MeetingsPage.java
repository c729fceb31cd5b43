package io.github.roviec.office.web.meetings;

import io.github.roviec.office.web.Note;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The meetings of a year.
///
/// @param coming planned and not over, the next one first
/// @param past   the others, the last one first
public record MeetingsPage(
        int year,
        boolean mayPlan,
        List<MeetingLine> coming,
        List<MeetingLine> past,
        @Nullable Note note) {}
