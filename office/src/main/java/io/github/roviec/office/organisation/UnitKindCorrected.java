package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A unit had been entered as of the wrong kind.
public record UnitKindCorrected(Instant at, ActorId by, AuthorityId authority, UnitId unit, UnitKind kind)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("unit", String.valueOf(unit.value()));
    }
}
