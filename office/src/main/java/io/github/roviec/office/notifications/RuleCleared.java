package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A rule is as shipped again.
public record RuleCleared(Instant at, ActorId by, AuthorityId authority, Occasion occasion) implements Fact {

    @Override
    public Subject about() {
        return new Subject("rule", occasion.name());
    }
}
