package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// To whom work can be given: a unit, or a person in it.
///
/// @param name of the person, else of the unit
public record Taker(UnitId unit, @Nullable ActorId person, String name) {}
