package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;

/// Figures of a paper wait to be looked at.
public record FiguresProposed(Instant at, ActorId by, AuthorityId authority, DocumentId document, int figures)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
