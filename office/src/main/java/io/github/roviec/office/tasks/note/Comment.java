package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody said about a task.
///
/// @param mentioned   whom it names, in any of its wordings
/// @param correctedAt null while it stands as it was written
/// @param earlier     what it said before, oldest first
/// @param own         the reader wrote it and may correct it
public record Comment(
        long id,
        int version,
        ActorId by,
        Instant at,
        String text,
        Set<ActorId> mentioned,
        @Nullable Instant correctedAt,
        List<Wording> earlier,
        boolean own) {

    public Comment {
        mentioned = Set.copyOf(mentioned);
        earlier = List.copyOf(earlier);
    }

    /// @param until when it was replaced
    public record Wording(Instant until, String text) {}
}
