package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import java.time.Instant;

/// An order of a conclusion was written down, changed or taken away. The words themselves stay in the room.
///
/// @param change "ADDED", "CHANGED" or "REMOVED"
public record DirectiveWritten(
        Instant at,
        ActorId by,
        AuthorityId authority,
        MeetingId meeting,
        ItemId item,
        DirectiveId directive,
        String change)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("meeting", Long.toString(meeting.value()));
    }
}
