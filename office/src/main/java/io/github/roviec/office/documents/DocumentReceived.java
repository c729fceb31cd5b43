package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A paper has come in and its original is kept.
///
/// @param fileName as the sender called it

public record DocumentReceived(
        Instant at, ActorId by, AuthorityId authority, DocumentId document, FileId file, String fileName)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
