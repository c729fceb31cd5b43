package io.github.roviec.office.indicators.watch;

import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A form of one unit and period, for whoever watches its days.
///
/// @param hand     for which it waits, or will first when it is sent
/// @param unit     whom the figures are about
/// @param closes   the last day on which it is filled; null: it never closes
/// @param open     somebody has to fill and send it
/// @param again    it came back or was opened again: its first deadline is no longer meant
/// @param sent     it waits to be accepted
/// @param closedAt while it is closed unsent
public record WatchedForm(
        long report,
        FormPeriod of,
        String name,
        Hand hand,
        Period period,
        UnitId unit,
        UnitId filler,
        LocalDate due,
        @Nullable LocalDate closes,
        boolean open,
        boolean again,
        boolean sent,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /// The day of which whoever fills it is reminded; null where nobody said.
    public @Nullable LocalDate reminded() {
        return again ? closes : due;
    }

    /// By when it is to be sent, asked on `day`: once its own day is past, before it closes; null where nobody said.
    public @Nullable LocalDate until(LocalDate day) {
        return due.isBefore(day) ? closes : due;
    }
}
