package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.util.Set;

/// A group has another name, or other kinds of units belong to it.
public record GroupChanged(
        Instant at, ActorId by, AuthorityId authority, GroupId group, String name, Set<UnitKind> kinds)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("group", String.valueOf(group.value()));
    }
}
