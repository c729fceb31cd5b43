package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task as what stands beside its steps needs it: contributions, parts, comments, attachments.
///
/// @param id           the key of `tasks.task`, for the inner packages of this room alone
/// @param leads        the unit that answers for the whole first
/// @param coordinating the units of coordinating groups too
public record KnownTask(
        long id,
        TaskCode code,
        @Nullable Long parent,
        String text,
        WorkState state,
        @Nullable LocalDate due,
        ActorId assignedBy,
        List<UnitId> leads,
        List<UnitId> coordinating) {

    /// At an end: nobody is waited for any more.
    public boolean closed() {
        return state == WorkState.DONE || state == WorkState.WITHDRAWN || state == WorkState.REFUSED;
    }
}
