package io.github.roviec.office.documents.arrival;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;

/// A paper that came in has its number.
///
/// @param number of the year
public record ArrivalRegistered(
        Instant at, ActorId by, AuthorityId authority, DocumentId document, int year, int number, ArrivalEntry entry)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("document", Long.toString(document.value()));
    }
}
