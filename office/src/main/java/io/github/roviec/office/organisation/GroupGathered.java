package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;
import java.time.LocalDate;

/// A group of units has been set up.
public record GroupGathered(
        Instant at, ActorId by, AuthorityId authority, GroupId group, String code, String name, LocalDate from)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("group", String.valueOf(group.value()));
    }
}
