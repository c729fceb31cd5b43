package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;

/// A goal for a year was set or changed.
///
/// @param member 0 where the indicator has no dimension, or for all of it
public record TargetSet(
        Instant at,
        ActorId by,
        AuthorityId authority,
        String indicator,
        UnitId unit,
        int member,
        int year,
        String base,
        BigDecimal value,
        String decision)
        implements IndicatorFact {}
