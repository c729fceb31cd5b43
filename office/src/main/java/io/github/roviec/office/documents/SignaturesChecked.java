package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// Somebody had the digital signatures of a paper looked at again.
///
/// @param found how many there are
public record SignaturesChecked(
        Instant at, ActorId by, AuthorityId authority, DocumentId document, PaperSignatures.Outcome outcome, int found)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
