package io.github.roviec.office.organisation;

import java.time.LocalDate;
import java.util.Set;

/// One thing that carrying out a list does. Units and groups are meant by their codes: some are only made on the way.
sealed interface ImportStep {

    /// The unit stands below the authority until its {@link Move}.
    record Found(String code, String name, UnitKind kind, LocalDate from) implements ImportStep {}

    record Rename(String code, String name, LocalDate from) implements ImportStep {}

    record Move(String code, String parent, LocalDate from, boolean founding) implements ImportStep {}

    record CorrectKind(String code, UnitKind kind) implements ImportStep {}

    record Call(String code, String alias) implements ImportStep {}

    record Gather(String code, String name, Set<UnitKind> kinds, LocalDate from) implements ImportStep {}

    record Change(String code, String name, Set<UnitKind> kinds) implements ImportStep {}

    record CallGroup(String code, String alias) implements ImportStep {}

    record Join(String group, String code, LocalDate from) implements ImportStep {}
}
