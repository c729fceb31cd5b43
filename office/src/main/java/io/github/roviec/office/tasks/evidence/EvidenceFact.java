package io.github.roviec.office.tasks.evidence;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What can happen to evidence.
public sealed interface EvidenceFact extends Fact {

    /// @param kind null: an ordinary document
    record WorkWeighed(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            UnitId unit,
            @Nullable Long kind,
            BigDecimal quantity,
            boolean unplanned)
            implements EvidenceFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    record CauseConfirmed(Instant at, ActorId by, AuthorityId authority, TaskCode task, UnitId unit, String cause)
            implements EvidenceFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    record EvidenceContested(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, UnitId unit, String period, String words)
            implements EvidenceFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    record ContestAnswered(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            ActorId person,
            Contest.Outcome outcome,
            String answer)
            implements EvidenceFact {
        @Override
        public Subject about() {
            return new Subject("task", task.value());
        }
    }

    /// @param rows how many
    record EvidenceLocked(Instant at, ActorId by, AuthorityId authority, String period, int rows)
            implements EvidenceFact {
        @Override
        public Subject about() {
            return new Subject("period", period);
        }
    }

    /// @param kind its name; the whole example, when it was taken over
    record CatalogueChanged(Instant at, ActorId by, AuthorityId authority, String kind) implements EvidenceFact {
        @Override
        public Subject about() {
            return new Subject("authority", Long.toString(authority.value()));
        }
    }
}
