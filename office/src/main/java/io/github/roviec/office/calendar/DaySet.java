package io.github.roviec.office.calendar;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// An authority works, or rests, on a day on which the country does not.
public record DaySet(Instant at, ActorId by, AuthorityId authority, SpecialDay day) implements Fact {

    @Override
    public Subject about() {
        return new Subject("day", day.day().toString());
    }
}
