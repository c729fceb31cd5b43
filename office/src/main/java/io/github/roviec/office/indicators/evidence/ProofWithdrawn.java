package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;

/// A document proves a figure no more, from this period on; it is kept.
public record ProofWithdrawn(
        Instant at,
        ActorId by,
        AuthorityId authority,
        String indicator,
        UnitId unit,
        int period,
        int member,
        String title)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("indicator", indicator);
    }
}
