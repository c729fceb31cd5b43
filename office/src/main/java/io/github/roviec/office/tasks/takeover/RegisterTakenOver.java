package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;

/// A register that the office kept elsewhere has become tasks, or a later edition of it has changed some. Nobody is
/// told of each of these tasks: they are not new to the units.
public record RegisterTakenOver(
        Instant at,
        ActorId by,
        AuthorityId authority,
        DocumentId document,
        String fileName,
        int made,
        int changed,
        int unchanged)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
