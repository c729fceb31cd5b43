package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A register on its way in, or taken over.
///
/// @param register the first edition of the same register; null until it is carried out
/// @param document the paper that keeps the file; null until it is carried out
/// @param doneAt   null until it is carried out
/// @param made     how many tasks it made; likewise `changed` and `unchanged`
public record TakeoverFile(
        long id,
        String fileName,
        ActorId begunBy,
        Instant begunAt,
        @Nullable Long register,
        @Nullable DocumentId document,
        @Nullable Instant doneAt,
        int made,
        int changed,
        int unchanged) {}
