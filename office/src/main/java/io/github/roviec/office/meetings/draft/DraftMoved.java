package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import java.time.Instant;

/// A draft paper took a step. The words themselves stay in the room.
public record DraftMoved(
        Instant at,
        ActorId by,
        AuthorityId authority,
        MeetingId meeting,
        ItemId item,
        DraftStep step,
        DraftState from,
        DraftState to)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("meeting", Long.toString(meeting.value()));
    }
}
