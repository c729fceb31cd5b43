package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen to a task.
public sealed interface TaskFact extends Fact {

    TaskCode task();

    @Override
    default Subject about() {
        return new Subject("task", task().value());
    }

    record TaskAssigned(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            DocumentId document,
            @Nullable LocalDate due) implements TaskFact {}

    record TaskAcknowledged(Instant at, ActorId by, AuthorityId authority, TaskCode task) implements TaskFact {}

    record ProgressReported(Instant at, ActorId by, AuthorityId authority, TaskCode task, String text)
            implements TaskFact {}

    record TaskSubmitted(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            String result,
            @Nullable String file,
            @Nullable String paperNumber,
            @Nullable String noProduct)
            implements TaskFact {}

    record TaskConfirmed(Instant at, ActorId by, AuthorityId authority, TaskCode task) implements TaskFact {}

    record TaskReturned(Instant at, ActorId by, AuthorityId authority, TaskCode task, String reason)
            implements TaskFact {}

    record TaskWithdrawn(Instant at, ActorId by, AuthorityId authority, TaskCode task, String reason)
            implements TaskFact {}

    record TaskRefused(Instant at, ActorId by, AuthorityId authority, TaskCode task, String reason)
            implements TaskFact {}

    /// The assigner does not agree that the lead refuses.
    record RefusalOverruled(Instant at, ActorId by, AuthorityId authority, TaskCode task, String reason)
            implements TaskFact {}

    record TaskTransferred(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            @Nullable UnitId from,
            UnitId to,
            String reason)
            implements TaskFact {}

    record TaskSuspended(Instant at, ActorId by, AuthorityId authority, TaskCode task, String reason)
            implements TaskFact {}

    /// @param due the deadline from now on
    record TaskResumed(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            @Nullable LocalDate due,
            @Nullable String text)
            implements TaskFact {}

    record TaskReopened(Instant at, ActorId by, AuthorityId authority, TaskCode task, String reason)
            implements TaskFact {}
}
