package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;

/// A sign-in with a wrong password.
public record SignInFailed(Instant at, ActorId by, AuthorityId authority, ActorId person, int attempts)
        implements PersonFact {}
