package io.github.roviec.office.indicators;

import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// A form in which a place stands.
///
/// @param approver code of the unit that accepts it; null: the authority's office
/// @param holds    the place's figure came by it
public record PlaceForm(
        long report,
        UnitId filler,
        FigureState state,
        boolean closed,
        @Nullable String approver,
        boolean holds) {

    /// Whether it may be filled now by those who fill it.
    public boolean isOpen() {
        return state == FigureState.DRAFT && !closed;
    }
}
