package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;

/// A unit bears another name from a day on.
public record UnitRenamed(Instant at, ActorId by, AuthorityId authority, UnitId unit, String name, LocalDate from)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("unit", String.valueOf(unit.value()));
    }
}
