package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Units have ended and others have taken over their work.
public record UnitsSucceeded(
        Instant at,
        ActorId by,
        AuthorityId authority,
        List<UnitId> from,
        List<UnitId> into,
        LocalDate on,
        String legalBasis)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("unit", String.valueOf(authority.value()));
    }
}
