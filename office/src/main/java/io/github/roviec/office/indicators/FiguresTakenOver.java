package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// Figures of an earlier time were taken over, all at once.
///
/// @param figures how many
/// @param note    whence they come
public record FiguresTakenOver(Instant at, ActorId by, AuthorityId authority, int figures, String note)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("authority", Long.toString(authority.value()));
    }
}
