package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit as it was on the day asked for.
///
/// @param code  the office's own short key, for ever the same
/// @param until the first day on which the unit is no longer there
public record Unit(
        UnitId id,
        AuthorityId authority,
        String code,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        List<String> aliases,
        LocalDate from,
        @Nullable LocalDate until) {

    public Unit {
        aliases = List.copyOf(aliases);
    }
}
