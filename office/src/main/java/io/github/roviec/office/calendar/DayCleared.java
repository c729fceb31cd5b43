package io.github.roviec.office.calendar;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;

/// A day of an authority's own is what the country says again.
public record DayCleared(Instant at, ActorId by, AuthorityId authority, LocalDate day) implements Fact {

    @Override
    public Subject about() {
        return new Subject("day", day.toString());
    }
}
