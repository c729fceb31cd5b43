package io.github.roviec.office.province;

import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Content;
import io.github.roviec.office.tasks.Due;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order of a notice, before it is numbered and given out.
///
/// @param leads   units; empty where `group` leads
/// @param helpers coordinating units
/// @param group   leads: every member gets a part
/// @param helping coordinates as a group
record Order(
        Work work,
        String text,
        List<Land.Unit> leads,
        List<Land.Unit> helpers,
        Land.@Nullable Group group,
        Land.@Nullable Group helping,
        Due due,
        TaskClass taskClass,
        @Nullable String product,
        List<String> citations,
        Staff.@Nullable Person supervisor) {

    Content content() {
        List<Party> parties = new ArrayList<>();
        leads.forEach(unit -> parties.add(party(Role.LEAD, unit)));
        if (group != null) {
            parties.add(new Party(Role.LEAD, null, new GroupId(group.id()), group.name(), true));
        }
        parties.addAll(coordinating());
        return new Content(
                text,
                parties,
                supervisor == null ? null : supervisor.name(),
                supervisor == null ? null : supervisor.title(),
                due,
                taskClass,
                product,
                citations,
                List.of());
    }

    /// As the tasks room writes them: a group that coordinates, and each of its units.
    List<Party> coordinating() {
        List<Party> parties = new ArrayList<>();
        helpers.forEach(unit -> parties.add(party(Role.COORDINATING, unit)));
        if (helping != null) {
            parties.add(new Party(Role.COORDINATING, null, new GroupId(helping.id()), helping.name(), true));
        }
        return parties;
    }

    static Party party(Role role, Land.Unit unit) {
        return new Party(role, new UnitId(unit.id()), null, unit.name(), true);
    }
}
