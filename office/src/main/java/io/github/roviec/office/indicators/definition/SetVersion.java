package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.util.List;

/// A set as it was before somebody changed it.
///
/// @param until     when it was changed
/// @param changedBy who changed it
public record SetVersion(
        int version, String name, String source, List<String> indicators, Instant until, ActorId changedBy) {

    public SetVersion {
        indicators = List.copyOf(indicators);
    }
}
