package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;

/// An account was made.
public record PersonAdded(Instant at, ActorId by, AuthorityId authority, ActorId person, String signInName, String name)
        implements PersonFact {}
