package io.github.roviec.office.web.meetings;

import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.web.Shown;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A meeting as lists and heads show it.
///
/// @param weekday 1 (Monday) to 7
/// @param paper   the paper that records its conclusions
public record MeetingLine(
        long id,
        String kind,
        @Nullable String title,
        String date,
        int weekday,
        String time,
        @Nullable String place,
        @Nullable String chair,
        String state,
        @Nullable String reason,
        @Nullable Long paper,
        int items) {

    static MeetingLine of(Meeting meeting) {
        return new MeetingLine(
                meeting.id().value(),
                meeting.kind().name(),
                meeting.title(),
                Shown.date(meeting.heldOn()),
                meeting.heldOn().getDayOfWeek().getValue(),
                TypedMeeting.shown(meeting.startsAt()),
                meeting.place(),
                Shown.orNull(Stream.of(meeting.chairName(), meeting.chairPosition())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))),
                meeting.state().name(),
                meeting.reason(),
                meeting.document() == null ? null : meeting.document().value(),
                meeting.agenda().size());
    }
}
