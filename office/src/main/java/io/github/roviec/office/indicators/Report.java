package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form, for one unit and one period.
///
/// @param unit    whom the figures are about
/// @param filler  who fills it
/// @param closed  its time is over and it was not sent: nobody fills it until it is opened again
/// @param filled  how many places say something
/// @param version goes up with every step and every saving
/// @param hands   through which it goes, as they were when it was sent; empty before
/// @param hand    the one for which it waits, from 1; 0 while it waits for none
public record Report(
        long id,
        int form,
        String formName,
        Period period,
        UnitId unit,
        UnitId filler,
        LocalDate due,
        FigureState state,
        boolean closed,
        int filled,
        int version,
        List<Hand> hands,
        int hand) {

    /// Null while it waits for nobody's word.
    public @Nullable Hand waitsFor() {
        return hand == 0 ? null : hands.get(hand - 1);
    }

    boolean isAtLast() {
        return hand == hands.size();
    }
}
