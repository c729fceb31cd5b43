package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// The office changed who is told of what.
public record RuleSet(Instant at, ActorId by, AuthorityId authority, Rule rule) implements Fact {

    @Override
    public Subject about() {
        return new Subject("rule", rule.occasion().name());
    }
}
