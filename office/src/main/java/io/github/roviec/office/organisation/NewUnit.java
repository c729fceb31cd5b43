package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit to be founded.
///
/// @param authority null for a new authority, which is a unit of its own
/// @param parent    null: directly below the authority
public record NewUnit(
        @Nullable AuthorityId authority,
        String code,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        List<String> aliases,
        LocalDate from) {

    public NewUnit {
        code = code.strip();
        name = name.strip();
        aliases = List.copyOf(aliases);
        if (code.isEmpty()) {
            throw new Refusal("organisation.code-missing");
        }
        if (name.isEmpty()) {
            throw new Refusal("organisation.name-missing");
        }
        if ((authority == null) != (kind == UnitKind.AUTHORITY)) {
            throw new Refusal("organisation.authority-kind");
        }
    }

    /// A new People's Committee with units of its own.
    public static NewUnit authority(String code, String name, LocalDate from) {
        return new NewUnit(null, code, name, UnitKind.AUTHORITY, null, List.of(), from);
    }
}
