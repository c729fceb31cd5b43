package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A form was closed for a period; each unit that had not sent it has its own {@link ReportMoved} besides.
///
/// @param at     when each of these was closed
/// @param form   its number
/// @param period its number
/// @param units  how many had not sent it
public record FormClosed(Instant at, ActorId by, AuthorityId authority, int form, int period, int units)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("form-period", form + "/" + period);
    }
}
