package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// What a form asks of whom was said or changed.
public record FormDefined(Instant at, ActorId by, AuthorityId authority, String form, FormDefinition definition)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("form", form);
    }
}
