package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;

/// An administrator gave a new password, which the next sign-in must change.
public record PasswordReset(Instant at, ActorId by, AuthorityId authority, ActorId person) implements PersonFact {}
