package io.github.roviec.office.identity.token;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.identity.PostId;
import java.time.Instant;
import java.time.LocalDate;

/// A key was made; its secret is known to nobody but who made it.
public record TokenMade(
        Instant at,
        ActorId by,
        AuthorityId authority,
        long token,
        String name,
        PostId post,
        TokenScope scope,
        LocalDate lastDay)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("token", Long.toString(token));
    }
}
