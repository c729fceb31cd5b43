package io.github.roviec.office.meetings.draft;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a unit says about a draft, and what the presenting unit answers.
///
/// @param answer null while it waits for one
/// @param reply  what was changed, or why nothing was
public record Opinion(
        long id,
        UnitId unit,
        String text,
        Instant at,
        ActorId by,
        @Nullable Answer answer,
        @Nullable String reply,
        @Nullable Instant answeredAt,
        @Nullable ActorId answeredBy) {

    /// What becomes of an opinion.
    public enum Answer {
        /// Tiếp thu.
        TAKEN,
        /// Giải trình.
        EXPLAINED
    }
}
