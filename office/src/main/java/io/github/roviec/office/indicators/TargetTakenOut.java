package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;

/// A goal for a year is no more: it stood where it should not.
///
/// @param member   0 where the indicator has no dimension, or for all of it
/// @param value    what it was
/// @param decision the paper that was said to set it
/// @param why      in the words of who took it out
public record TargetTakenOut(
        Instant at,
        ActorId by,
        AuthorityId authority,
        String indicator,
        UnitId unit,
        int member,
        int year,
        String base,
        BigDecimal value,
        String decision,
        String why)
        implements IndicatorFact {}
