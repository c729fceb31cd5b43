package io.github.roviec.office.tasks;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked for, by whom, on which day.
///
/// @param units those whose work the asker sees; null means all of the authority
record Scope(
        AuthorityId authority, TaskFilter filter, @Nullable List<UnitId> units, Actor by, LocalDate today) {}
