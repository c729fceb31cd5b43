package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happens to a paper before it is issued.
public sealed interface DraftFact extends Fact {

    long draft();

    @Override
    default Subject about() {
        return new Subject("draft", Long.toString(draft()));
    }

    record PaperComposed(Instant at, ActorId by, AuthorityId authority, long draft, String template, String period)
            implements DraftFact {}

    /// Its words were changed.
    record PaperEdited(Instant at, ActorId by, AuthorityId authority, long draft) implements DraftFact {}

    /// Its numbers were looked up again.
    record PaperRefreshed(Instant at, ActorId by, AuthorityId authority, long draft) implements DraftFact {}

    /// @param words why it was returned; null for other moves
    record PaperMoved(
            Instant at,
            ActorId by,
            AuthorityId authority,
            long draft,
            DraftState from,
            DraftState to,
            @Nullable String words)
            implements DraftFact {}
}
