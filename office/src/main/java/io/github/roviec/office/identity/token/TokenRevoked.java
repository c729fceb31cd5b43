package io.github.roviec.office.identity.token;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A key opens nothing any more.
public record TokenRevoked(Instant at, ActorId by, AuthorityId authority, long token, String name) implements Fact {

    @Override
    public Subject about() {
        return new Subject("token", Long.toString(token));
    }
}
