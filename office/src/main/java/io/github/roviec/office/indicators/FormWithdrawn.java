package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A form that was opened for a period too early was taken back where nobody had said anything yet.
///
/// @param form   its number
/// @param period its number
/// @param units  of how many
public record FormWithdrawn(Instant at, ActorId by, AuthorityId authority, int form, int period, int units)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("form-period", form + "/" + period);
    }
}
