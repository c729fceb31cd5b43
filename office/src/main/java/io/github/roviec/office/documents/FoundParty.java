package io.github.roviec.office.documents;

import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// A unit or group of units that a directive names.
///
/// @param role    LEAD or COORDINATING
/// @param unit    the unit of the office's own list, null when the list does not know the name or it is a group
/// @param group   the group of the office's own list
/// @param name    full name, from the list where it knows the mention
/// @param mention as written
/// @param sure    false asks a person to look
public record FoundParty(
        String role, @Nullable UnitId unit, @Nullable GroupId group, String name, String mention, boolean sure) {}
