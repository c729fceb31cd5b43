package io.github.roviec.office.notifications.hook;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// The office's messages go to an address from now on, or other kinds of them.
public record HookSet(Instant at, ActorId by, AuthorityId authority, String host) implements Fact {

    @Override
    public Subject about() {
        return new Subject("hook", host);
    }
}
