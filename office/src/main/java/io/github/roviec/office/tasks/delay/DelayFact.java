package io.github.roviec.office.tasks.delay;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen around a deadline that was not kept.
public sealed interface DelayFact extends Fact {

    record DelayReported(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            LocalDate due,
            String reason,
            boolean objective,
            @Nullable String words,
            LocalDate commitment)
            implements DelayFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    /// The assigner agrees that the cause was not the unit's own doing.
    record ObjectiveCauseConfirmed(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, LocalDate due, String reason)
            implements DelayFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    /// The assigner does not agree.
    record ObjectiveCauseDenied(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, LocalDate due, String reason, String answer)
            implements DelayFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    record DelayReasonSet(Instant at, ActorId by, AuthorityId authority, String name, boolean objective, boolean used)
            implements DelayFact {
        @Override
        public Subject about() {
            return new Subject("unit", Long.toString(authority.value()));
        }
    }
}
