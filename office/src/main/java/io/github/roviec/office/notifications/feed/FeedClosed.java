package io.github.roviec.office.notifications.feed;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A person's calendar has no address any more.
public record FeedClosed(Instant at, ActorId by, AuthorityId authority) implements Fact {

    @Override
    public Subject about() {
        return new Subject("person", Long.toString(by.value()));
    }
}
