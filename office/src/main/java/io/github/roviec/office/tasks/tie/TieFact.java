package io.github.roviec.office.tasks.tie;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;

/// What a clerk can do with two tasks.
public sealed interface TieFact extends Fact {

    TaskCode task();

    @Override
    default Subject about() {
        return new Subject("task", task().value());
    }

    record TasksTied(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, TaskCode other, TieKind kind, String reason)
            implements TieFact {}

    record TasksUntied(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, TaskCode other, TieKind kind, String reason)
            implements TieFact {}
}
