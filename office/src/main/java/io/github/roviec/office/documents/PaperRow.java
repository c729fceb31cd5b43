package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper in a list.
///
/// @param directives how many orders were found in it
public record PaperRow(
        DocumentId id,
        String fileName,
        @Nullable String kindName,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable LocalDate meetingDate,
        int directives,
        Instant receivedAt,
        ActorId receivedBy) {}
