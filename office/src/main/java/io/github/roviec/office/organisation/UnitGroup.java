package io.github.roviec.office.organisation;

import io.github.roviec.office.base.AuthorityId;
import java.util.List;

/// Units that papers name together: "UBND các xã, thị trấn". Who belongs to it is asked for a day
/// ({@link Organisation#members}).
public record UnitGroup(GroupId id, AuthorityId authority, String code, String name, List<String> aliases) {

    public UnitGroup {
        aliases = List.copyOf(aliases);
    }
}
