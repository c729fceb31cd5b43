package io.github.roviec.office.tasks.urge;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The lead was reminded of a task by who gave it.
///
/// @param due the deadline, where it has one
public record TaskUrged(
        Instant at,
        ActorId by,
        AuthorityId authority,
        TaskCode task,
        @Nullable LocalDate due,
        @Nullable String words) implements Fact {

    @Override
    public Subject about() {
        return new Subject("task", task.value());
    }
}
