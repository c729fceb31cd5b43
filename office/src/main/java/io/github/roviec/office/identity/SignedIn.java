package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;

/// A person signed in.
public record SignedIn(Instant at, ActorId by, AuthorityId authority, ActorId person) implements PersonFact {}
