package io.github.roviec.office.indicators.asking;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.indicators.Period;
import io.github.roviec.office.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An explanation that was asked for.
///
/// @param indicator its code
/// @param text      what is wanted
/// @param due       by when; null where nobody said
/// @param version   goes up with every step
public record Asking(
        long id,
        String indicator,
        String name,
        UnitId unit,
        Period period,
        int member,
        AskingState state,
        String text,
        Instant at,
        ActorId by,
        @Nullable LocalDate due,
        int version) {}
