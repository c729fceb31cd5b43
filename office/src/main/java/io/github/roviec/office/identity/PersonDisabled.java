package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;

/// An account can no longer sign in.
public record PersonDisabled(Instant at, ActorId by, AuthorityId authority, ActorId person) implements PersonFact {}
