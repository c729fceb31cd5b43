package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// Figures of a form were written down; each keeps its own revisions.
///
/// @param changed how many
public record ReportFilled(Instant at, ActorId by, AuthorityId authority, long report, int changed) implements Fact {

    @Override
    public Subject about() {
        return new Subject("report", String.valueOf(report));
    }
}
