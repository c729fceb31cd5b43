package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An explanation from the asking to the end. What was asked more than once, or answered so, stands line by line.
///
/// @param asking     its text is what was asked
/// @param member     what the member of the place is called; null for the indicator as a whole
/// @param answer     null while there is none
/// @param answeredAt the last time
public record Explained(
        Asking asking,
        @Nullable String member,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable ActorId answeredBy,
        @Nullable Instant closedAt) {}
