package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// The figures of a period were closed.
///
/// @param period its key ("2024-T9")
/// @param tasks  how many rows stand behind the figures
public record PeriodClosed(Instant at, ActorId by, AuthorityId authority, String period, int tasks) implements Fact {

    @Override
    public Subject about() {
        return new Subject("period", period);
    }
}
