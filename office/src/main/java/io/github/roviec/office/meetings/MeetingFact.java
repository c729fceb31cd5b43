package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What happens to a planned meeting. What was concluded stays in the room.
public sealed interface MeetingFact extends Fact {

    MeetingId meeting();

    @Override
    default Subject about() {
        return new Subject("meeting", Long.toString(meeting().value()));
    }

    record MeetingPlanned(
            Instant at, ActorId by, AuthorityId authority, MeetingId meeting, MeetingKind kind, LocalDate day)
            implements MeetingFact {}

    record MeetingChanged(Instant at, ActorId by, AuthorityId authority, MeetingId meeting) implements MeetingFact {}

    record MeetingMoved(
            Instant at,
            ActorId by,
            AuthorityId authority,
            MeetingId meeting,
            LocalDate from,
            LocalDate to,
            String reason)
            implements MeetingFact {}

    record MeetingCancelled(Instant at, ActorId by, AuthorityId authority, MeetingId meeting, String reason)
            implements MeetingFact {}

    record MeetingClosed(Instant at, ActorId by, AuthorityId authority, MeetingId meeting) implements MeetingFact {}

    /// @param change "ADDED", "CHANGED", "MOVED" or "REMOVED"
    record AgendaChanged(Instant at, ActorId by, AuthorityId authority, MeetingId meeting, String change, String title)
            implements MeetingFact {}

    /// @param units the keys of all that are invited now
    record UnitsInvited(Instant at, ActorId by, AuthorityId authority, MeetingId meeting, List<Long> units)
            implements MeetingFact {}

    record AttendanceRecorded(Instant at, ActorId by, AuthorityId authority, MeetingId meeting, int present, int absent)
            implements MeetingFact {}

    record ConclusionWritten(Instant at, ActorId by, AuthorityId authority, MeetingId meeting, ItemId item, int version)
            implements MeetingFact {}
}
