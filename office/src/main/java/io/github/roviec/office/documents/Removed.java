package io.github.roviec.office.documents;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A scan that carried a mark of state secrecy: everything of it was deleted.
///
/// @param page where the mark stood, null when that is not known
public record Removed(
        Instant receivedAt, ActorId receivedBy, @Nullable Integer page, Instant removedAt) {}
