package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A scan has been deleted because a mark of state secrecy came to light on one of its pages. Says nothing of what it
/// was about; not even the name of the file.
///
/// @param by who had handed it in
public record DocumentRemoved(Instant at, ActorId by, AuthorityId authority, DocumentId document) implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
