package io.github.roviec.office.notifications.hook;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// The office's messages go nowhere by HTTP any more.
public record HookClosed(Instant at, ActorId by, AuthorityId authority, String host) implements Fact {

    @Override
    public Subject about() {
        return new Subject("hook", host);
    }
}
