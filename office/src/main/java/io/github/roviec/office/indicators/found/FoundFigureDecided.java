package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person decided about a figure found in a paper: accepted, rejected, put elsewhere or opened again.
///
/// @param place  where it belongs, as decided
/// @param reason why it was rejected
public record FoundFigureDecided(
        Instant at,
        ActorId by,
        AuthorityId authority,
        DocumentId document,
        long figure,
        FoundState state,
        @Nullable Placement place,
        @Nullable String reason)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
