package io.github.roviec.office.calendar;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// An authority works from and to these hours.
public record HoursSet(Instant at, ActorId by, AuthorityId authority, OfficeHours hours) implements Fact {

    @Override
    public Subject about() {
        return new Subject("unit", Long.toString(authority.value()));
    }
}
