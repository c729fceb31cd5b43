package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import java.time.Instant;

/// A person defined a part of the catalogue, or changed it.
///
/// @param kind set, dimension, calendar or base
public record CatalogueDefined(Instant at, ActorId by, AuthorityId authority, String kind, String code, String name)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("catalogue", code);
    }
}
