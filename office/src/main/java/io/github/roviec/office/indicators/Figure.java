package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was counted, in one of its revisions.
///
/// @param period   by its number in the database
/// @param member   0 where the indicator has no dimension
/// @param revision from 1
/// @param value    null where there is none; then `absence` says why
/// @param note     why it was changed, or whence it comes
/// @param report   the form it came by, if any
public record Figure(
        int indicator,
        UnitId unit,
        int period,
        int member,
        int revision,
        FigureState state,
        @Nullable BigDecimal value,
        @Nullable String absence,
        @Nullable String note,
        @Nullable Long report,
        Instant at,
        ActorId by) {

    /// Whether it says this already.
    public boolean says(@Nullable BigDecimal other, @Nullable String reason) {
        boolean same = value == null || other == null ? value == other : value.compareTo(other) == 0;
        return same && Objects.equals(absence, reason);
    }
}
