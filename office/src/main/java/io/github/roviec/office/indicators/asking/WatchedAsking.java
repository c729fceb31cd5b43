package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.organisation.UnitId;
import java.util.List;

/// An explanation, for whoever tells people of it.
///
/// @param fillers who fills the forms that ask for the figure, or by which it came; of a figure of the
///                whole authority also who answers for its indicator
public record WatchedAsking(Asking asking, List<UnitId> fillers) {}
