package io.github.roviec.office.tasks.extension;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// More time that was asked for, and what became of it.
///
/// @param due       the deadline when it was asked
/// @param wished    the deadline that the lead would like
/// @param reason    as the catalogue said it then
/// @param objective as the catalogue marked it then
/// @param granted   the deadline that was given; only when approved, and not always the one wished
/// @param answer    the assigner's words
public record Extension(
        long id,
        LocalDate due,
        LocalDate wished,
        String reason,
        boolean objective,
        @Nullable String words,
        Instant askedAt,
        ActorId askedBy,
        State state,
        @Nullable LocalDate granted,
        @Nullable String answer,
        @Nullable Instant decidedAt,
        @Nullable ActorId decidedBy) {

    public enum State {
        ASKED,
        APPROVED,
        REFUSED,
        /// The work ended, or went to another unit, before anybody decided.
        LAPSED
    }
}
