package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;

/// A unit stands below another from a day on.
public record UnitMoved(Instant at, ActorId by, AuthorityId authority, UnitId unit, UnitId parent, LocalDate from)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("unit", String.valueOf(unit.value()));
    }
}
