package io.github.roviec.office.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A sending, for the administrator: to whom, by which way, how it stands; not what it says.
///
/// @param endedAt null while it waits
public record Delivery(
        long id,
        String person,
        Channel channel,
        State state,
        int messages,
        int attempts,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String failure) {

    public enum State {
        WAITING,
        SENDING,
        SENT,
        /// Given up.
        FAILED,
        /// Nothing was left to say: all of it was read in the application, or is no longer for this person's eyes.
        DROPPED
    }
}
