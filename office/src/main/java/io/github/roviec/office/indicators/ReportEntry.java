package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.indicators.approval.Hand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step in the history of a form.
///
/// @param turn what of its approval it decided; null for what is no part of it
public record ReportEntry(
        ReportStep step,
        @Nullable String text,
        Instant at,
        ActorId by,
        @Nullable Turn turn) {

    /// @param number  of the step of the approval, from 1
    /// @param of      so many
    /// @param inPlace by the office, in the place of the unit
    public record Turn(int number, int of, Hand hand, boolean inPlace) {}
}
