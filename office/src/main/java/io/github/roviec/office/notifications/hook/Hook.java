package io.github.roviec.office.notifications.hook;

import io.github.roviec.office.notifications.Occasion;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the places where an office's messages go by HTTP.
///
/// @param kinds        of messages that go there; none: all
/// @param failingSince null while the last one arrived
/// @param failure      what the other side said last
/// @param disabledAt   when it was given up; null while it is in use
public record Hook(
        long id,
        URI address,
        Set<Occasion> kinds,
        Instant madeAt,
        @Nullable Instant failingSince,
        @Nullable String failure,
        @Nullable Instant disabledAt) {

    public Hook {
        kinds = Set.copyOf(kinds);
    }

    boolean inUse() {
        return disabledAt == null;
    }

    boolean wants(Occasion occasion) {
        return kinds.isEmpty() || kinds.contains(occasion);
    }
}
