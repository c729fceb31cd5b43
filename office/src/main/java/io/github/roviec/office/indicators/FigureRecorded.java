package io.github.roviec.office.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A figure was recorded by itself, not in a form.
///
/// @param value   null where there is none
/// @param absence why there is none
public record FigureRecorded(
        Instant at,
        ActorId by,
        AuthorityId authority,
        String indicator,
        UnitId unit,
        int period,
        int member,
        @Nullable BigDecimal value,
        @Nullable String absence)
        implements IndicatorFact {}
