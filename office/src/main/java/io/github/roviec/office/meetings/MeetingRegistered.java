package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import java.time.LocalDate;

/// A meeting became known from the paper that records its conclusions.
public record MeetingRegistered(
        Instant at, ActorId by, AuthorityId authority, MeetingId meeting, DocumentId document, LocalDate heldOn)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("meeting", Long.toString(meeting.value()));
    }
}
