package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper has been read: its text and what was found in it can be asked for. Published in the transaction that keeps
/// it.
///
/// @param directives how many orders were found
/// @param meetingDate the day of the meeting whose conclusions it records, null when the paper does not say

public record DocumentRead(
        Instant at,
        ActorId by,
        AuthorityId authority,
        DocumentId document,
        int directives,
        @Nullable String title,
        @Nullable LocalDate meetingDate,
        @Nullable String chairName,
        @Nullable String chairPosition,
        List<Agenda> agenda)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
