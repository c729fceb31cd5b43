package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;

/// A post has a last day.
public record PostEnded(Instant at, ActorId by, AuthorityId authority, ActorId person, PostId post, LocalDate lastDay)
        implements PersonFact {}
