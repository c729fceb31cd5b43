package io.github.roviec.office.web.documents;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitGroup;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns what stands in a field into a party: the unit that was picked, else the one that bears exactly this name or
/// alias, else a name that the office's list does not know.
@Component
public class Parties {

    private final Organisation organisation;
    private final Clock clock;

    Parties(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /// @param keys "u:12" or "g:3", or empty where a name was only typed; may be shorter than `names`
    public List<Party> of(Role role, List<String> names, List<String> keys, AuthorityId authority) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!name.isEmpty()) {
                parties.add(of(role, name, i < keys.size() ? keys.get(i) : "", authority));
            }
        }
        return parties;
    }

    /// @param key "u:12" or "g:3", or empty where a name was only typed
    public Party of(Role role, String name, String key, AuthorityId authority) {
        LocalDate today = LocalDate.now(clock);
        List<UnitGroup> groups = organisation.groups(authority, today);
        List<Unit> units = organisation.units(authority, today);
        // Without JavaScript the key is the old one while the name was typed anew: the name wins.
        UnitGroup group = groups.stream()
                .filter(each -> key.equals(key(each.id())) && called(name, each.name(), each.aliases()))
                .findFirst()
                .orElse(null);
        Unit unit = units.stream()
                .filter(each -> key.equals(key(each.id())) && called(name, each.name(), each.aliases()))
                .findFirst()
                .orElse(null);
        if (group == null && unit == null) {
            unit = only(units.stream()
                    .filter(each -> called(name, each.name(), each.aliases()))
                    .toList());
            group = unit != null
                    ? null
                    : only(groups.stream()
                            .filter(each -> called(name, each.name(), each.aliases()))
                            .toList());
        }
        if (unit != null) {
            return new Party(role, unit.id(), null, unit.name(), true);
        }
        return group != null
                ? new Party(role, null, group.id(), group.name(), true)
                : new Party(role, null, null, name, false);
    }

    private static boolean called(String typed, String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).anyMatch(typed::equalsIgnoreCase);
    }

    private static <T> @Nullable T only(List<T> found) {
        return found.size() == 1 ? found.getFirst() : null;
    }

    static String key(Party party) {
        if (party.unit() != null) {
            return key(party.unit());
        }
        return party.group() == null ? "" : key(party.group());
    }

    public static String key(UnitId unit) {
        return "u:" + unit.value();
    }

    public static String key(GroupId group) {
        return "g:" + group.value();
    }
}
