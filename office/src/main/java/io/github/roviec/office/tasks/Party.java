package io.github.roviec.office.tasks;

import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// Who has a part. Neither unit nor group means: a name that the office's list does not know.
///
/// @param name as on the list, or as written where the list does not know it
/// @param sure false asks a person to look
public record Party(
        Role role, @Nullable UnitId unit, @Nullable GroupId group, String name, boolean sure) {

    boolean isKnown() {
        return unit != null || group != null;
    }
}
