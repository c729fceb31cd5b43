package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen between a task and a unit that contributes to it.
public sealed interface ContributionFact extends Fact {

    TaskCode task();

    /// The coordinating unit.
    UnitId unit();

    @Override
    default Subject about() {
        return new Subject("task", task().value());
    }

    record ContributionAcknowledged(Instant at, ActorId by, AuthorityId authority, TaskCode task, UnitId unit)
            implements ContributionFact {}

    /// @param again it was given before, and `words` say what is wanted now
    record ContributionAsked(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            UnitId unit,
            LocalDate due,
            @Nullable String words,
            boolean again)
            implements ContributionFact {}

    record ContributionUrged(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            UnitId unit,
            @Nullable String words) implements ContributionFact {}

    record ContributionGiven(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            UnitId unit,
            @Nullable String words,
            @Nullable String file,
            @Nullable String paperNumber)
            implements ContributionFact {}
}
