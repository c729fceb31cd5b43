package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A meeting as somebody plans it.
///
/// @param kind  not `OTHER`
/// @param chair a leader of the authority; null while nobody is named
public record MeetingPlan(
        MeetingKind kind,
        String title,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable ActorId chair) {

    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /// Refuses with `meeting.kind`, `meeting.title` (missing or over 300 characters), `meeting.place` (over 300) or
    /// `meeting.year` (before 2000 or after 2100).
    public MeetingPlan {
        title = title.strip();
        place = place == null || place.isBlank() ? null : place.strip();
        if (kind == MeetingKind.OTHER) {
            throw new Refusal("meeting.kind");
        }
        if (title.isEmpty() || title.length() > LONGEST) {
            throw new Refusal("meeting.title", LONGEST);
        }
        if (place != null && place.length() > LONGEST) {
            throw new Refusal("meeting.place", LONGEST);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new Refusal("meeting.year", FIRST_YEAR, LAST_YEAR);
        }
    }
}
