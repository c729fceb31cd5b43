package io.github.roviec.office.meetings;

import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// One item of an agenda.
///
/// @param number    as the paper numbers it ("1"); of a planned meeting, its place in the order
/// @param presenter who presents it, as written
/// @param unit      who presents it, where the office knows the unit
public record AgendaItem(
        ItemId id,
        ItemKind kind,
        String number,
        String title,
        @Nullable String presenter,
        @Nullable UnitId unit) {}
