package io.github.roviec.office.tasks.extension;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen around more time.
public sealed interface ExtensionFact extends Fact {

    record ExtensionAsked(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            LocalDate due,
            LocalDate wished,
            String reason,
            @Nullable String words)
            implements ExtensionFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    /// @param askedBy who asked
    /// @param due     the deadline from now on: the old one where it was refused
    /// @param answer  the assigner's words; never missing where it was refused
    record ExtensionDecided(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            ActorId askedBy,
            boolean approved,
            LocalDate due,
            @Nullable String answer)
            implements ExtensionFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    record ExtensionPolicySet(Instant at, ActorId by, AuthorityId authority, ExtensionPolicy policy)
            implements ExtensionFact {
        @Override
        public Subject about() {
            return new Subject("unit", Long.toString(authority.value()));
        }
    }
}
