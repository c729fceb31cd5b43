package io.github.roviec.office.indicators.definition;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.indicators.check.CheckDefinition;
import java.time.Instant;

/// A person made a rule of checking, changed it, ended it or took it up again.
///
/// @param ended whether it is out of force from now on
public record CheckRuleDefined(
        Instant at, ActorId by, AuthorityId authority, String rule, CheckDefinition definition, boolean ended)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("check", rule);
    }
}
