package io.github.roviec.office.notifications.hook;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an office's messages go by HTTP.
///
/// @param failingSince null while the last one arrived
/// @param failure      what the other side said last
/// @param disabledAt   when it was given up; null while it is in use
public record Hook(
        URI address,
        Instant madeAt,
        @Nullable Instant failingSince,
        @Nullable String failure,
        @Nullable Instant disabledAt) {}
