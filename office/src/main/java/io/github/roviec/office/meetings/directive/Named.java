package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/// Who is named in a directive: a unit or a group of the office's list, or a person.
///
/// @param name as on the list; of a person as written, with the post ("đồng chí Lò Văn Tám, Chánh Văn phòng")
public record Named(@Nullable UnitId unit, @Nullable GroupId group, String name) {

    public static Named of(UnitId unit, String name) {
        return new Named(unit, null, name);
    }

    public static Named of(GroupId group, String name) {
        return new Named(null, group, name);
    }

    public static Named person(String name) {
        return new Named(null, null, name);
    }

    public boolean isPerson() {
        return unit == null && group == null;
    }
}
