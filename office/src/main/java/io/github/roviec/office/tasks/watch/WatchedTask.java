package io.github.roviec.office.tasks.watch;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A task for whoever watches its days.
///
/// @param part     given to one unit of a group; the office watches the whole
/// @param whole    has such parts; the units watch these
/// @param inner    a head split it off: the unit's own affair
/// @param leads    the unit that answers for the whole first
/// @param workers  the officer to whom the head gave it; before that who has acted on it for the units that lead
/// @param updatedAt when something last happened to it
public record WatchedTask(
        TaskCode code,
        String text,
        TaskClass taskClass,
        WorkState state,
        @Nullable LocalDate due,
        Instant updatedAt,
        boolean part,
        boolean whole,
        boolean inner,
        List<UnitId> leads,
        List<UnitId> coordinating,
        Set<ActorId> workers,
        ActorId assignedBy,
        @Nullable ActorId givenBy,
        @Nullable ActorId supervisedBy,
        @Nullable ActorId monitoredBy) {

    /// Whether the units still have to act.
    public boolean isWithUnits() {
        return switch (state) {
            case ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, RETURNED -> true;
            case SUBMITTED, DONE, REFUSED, SUSPENDED, WITHDRAWN -> false;
        };
    }

    /// Every unit that has a part in it.
    public Stream<UnitId> units() {
        return Stream.concat(leads.stream(), coordinating.stream());
    }
}
