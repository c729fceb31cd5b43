package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A group of units to be set up.
///
/// @param kinds   every unit of these kinds belongs to it, on any day
/// @param members units that belong to it besides, named one by one
public record NewGroup(
        AuthorityId authority,
        String code,
        String name,
        List<String> aliases,
        Set<UnitKind> kinds,
        Set<UnitId> members,
        LocalDate from) {

    public NewGroup {
        code = code.strip();
        name = name.strip();
        aliases = List.copyOf(aliases);
        kinds = Set.copyOf(kinds);
        members = Set.copyOf(members);
        if (code.isEmpty()) {
            throw new Refusal("organisation.code-missing");
        }
        if (name.isEmpty()) {
            throw new Refusal("organisation.name-missing");
        }
    }
}
