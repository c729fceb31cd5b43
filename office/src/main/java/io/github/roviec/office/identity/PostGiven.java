package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;

/// A person holds a post.
public record PostGiven(
        Instant at,
        ActorId by,
        AuthorityId authority,
        ActorId person,
        PostId post,
        UnitId unit,
        PostKind kind,
        String title)
        implements PersonFact {}
