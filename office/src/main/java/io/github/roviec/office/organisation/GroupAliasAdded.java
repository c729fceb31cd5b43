package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A group of units is also called so.
public record GroupAliasAdded(Instant at, ActorId by, AuthorityId authority, GroupId group, String alias)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("group", String.valueOf(group.value()));
    }
}
