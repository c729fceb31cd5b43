package io.github.roviec.office.tasks.delay;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the lead said when a deadline came and the work was not done.
///
/// @param task        the key of `tasks.task`
/// @param due         the deadline that it is about
/// @param reason      as the catalogue said it then
/// @param objective   as the catalogue marked it then; counts once it is confirmed
/// @param commitment  until when now
/// @param confirmedBy who confirmed the objective cause (Nghị định 335/2025/NĐ-CP)
/// @param deniedBy    who did not, and `answer` says why
public record DelayReport(
        long id,
        long task,
        LocalDate due,
        String reason,
        boolean objective,
        @Nullable String words,
        LocalDate commitment,
        Instant at,
        ActorId by,
        @Nullable ActorId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable ActorId deniedBy,
        @Nullable Instant deniedAt,
        @Nullable String answer) {

    /// Somebody still has to say whether the cause was objective.
    public boolean waits() {
        return objective && confirmedBy == null && deniedBy == null;
    }
}
