package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person said against a row of theirs, and what was answered.
///
/// @param outcome null while nobody has answered
public record Contest(
        long id,
        ActorId person,
        String words,
        Instant at,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable ActorId answeredBy,
        @Nullable Instant answeredAt) {

    /// What came of it.
    public enum Outcome {
        /// Chấp nhận: the row is corrected.
        ACCEPTED,
        /// Giữ nguyên.
        KEPT
    }
}
