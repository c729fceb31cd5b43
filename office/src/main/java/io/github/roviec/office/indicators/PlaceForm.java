package io.github.roviec.office.indicators;

import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.UnitId;
import java.util.List;

/// A form in which a place stands.
///
/// @param approvers as the form is defined now
/// @param hands     as they were when it was sent; empty before
/// @param holds     the place's figure came by it
public record PlaceForm(
        long report,
        UnitId filler,
        FigureState state,
        boolean closed,
        List<Approver> approvers,
        List<Hand> hands,
        boolean holds) {

    /// Whether it may be filled now by those who fill it.
    public boolean isOpen() {
        return state == FigureState.DRAFT && !closed;
    }
}
