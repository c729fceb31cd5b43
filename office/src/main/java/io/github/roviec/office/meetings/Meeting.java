package io.github.roviec.office.meetings;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.DocumentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting that was held, and the paper that records its conclusions.
public record Meeting(
        MeetingId id,
        AuthorityId authority,
        LocalDate heldOn,
        MeetingKind kind,
        @Nullable String chairName,
        @Nullable String chairPosition,
        DocumentId document,
        List<AgendaItem> agenda) {}
