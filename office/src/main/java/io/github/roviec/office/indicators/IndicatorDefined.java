package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.time.Instant;

/// What an indicator is was said or changed.
public record IndicatorDefined(
        Instant at, ActorId by, AuthorityId authority, String indicator, IndicatorDefinition definition)
        implements IndicatorFact {}
