package io.github.roviec.office.documents.arrival;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A line of the register of papers in.
///
/// @param document null where the paper had to be deleted
/// @param number   of its year: 1, 2, …
public record Arrival(
        long id,
        @Nullable DocumentId document,
        int year,
        int number,
        ArrivalEntry entry,
        int version,
        Instant changedAt,
        ActorId changedBy) {}
