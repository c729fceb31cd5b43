package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A list of units has been carried out.
public record UnitsImported(Instant at, ActorId by, AuthorityId authority, int founded, int changed, int unchanged)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("unit", String.valueOf(authority.value()));
    }
}
