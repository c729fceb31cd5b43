package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A form was opened for a period.
///
/// @param at     when each of these was opened
/// @param form   its number
/// @param period its number
/// @param units  how many have to fill it
public record FormOpened(Instant at, ActorId by, AuthorityId authority, int form, int period, int units)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("form-period", form + "/" + period);
    }
}
