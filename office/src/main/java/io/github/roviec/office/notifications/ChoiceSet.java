package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.util.Map;

/// A person chose how to be told. The address is not part of what is on record.
public record ChoiceSet(Instant at, ActorId by, AuthorityId authority, Map<Channel, Mode> modes) implements Fact {

    @Override
    public Subject about() {
        return new Subject("person", Long.toString(by.value()));
    }
}
