package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A filled form was submitted, accepted, returned, locked or opened again.
public record ReportMoved(
        Instant at,
        ActorId by,
        AuthorityId authority,
        long report,
        ReportStep step,
        @Nullable String text) implements Fact {

    @Override
    public Subject about() {
        return new Subject("report", String.valueOf(report));
    }
}
