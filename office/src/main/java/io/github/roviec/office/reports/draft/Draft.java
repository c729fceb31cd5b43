package io.github.roviec.office.reports.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.reports.paper.Composition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A paper on its way out.
///
/// @param unit       that writes it
/// @param template   code of the template
/// @param period     key of the period
/// @param about      the unit of which it speaks; null: of all
/// @param composedAt when its numbers were last looked up
/// @param returned   why it was last sent back; null once it went on
/// @param replaces   the issued paper whose place it takes
public record Draft(
        long id,
        UnitId unit,
        String template,
        String period,
        @Nullable UnitId about,
        DraftState state,
        Composition paper,
        int version,
        ActorId createdBy,
        Instant composedAt,
        Instant changedAt,
        ActorId changedBy,
        @Nullable ActorId checkedBy,
        @Nullable ActorId signedBy,
        @Nullable String returned,
        @Nullable Long replaces) {

    /// Whether its words may be changed.
    public boolean isOpen() {
        return state == DraftState.DRAFTING;
    }

    Draft with(Composition other, Instant composed) {
        return new Draft(
                id, unit, template, period, about, state, other, version, createdBy, composed, changedAt, changedBy,
                checkedBy, signedBy, returned, replaces);
    }
}
