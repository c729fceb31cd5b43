package io.github.roviec.office.indicators.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A document now proves a figure.
///
/// @param sha256 of the file; null where the paper is kept elsewhere
public record ProofAdded(
        Instant at,
        ActorId by,
        AuthorityId authority,
        String indicator,
        UnitId unit,
        int period,
        int member,
        String title,
        @Nullable String sha256)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("indicator", indicator);
    }
}
