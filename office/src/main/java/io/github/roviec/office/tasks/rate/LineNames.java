package io.github.roviec.office.tasks.rate;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/// How the units and leaders of a table are called.
@Component
class LineNames {

    private final Organisation organisation;
    private final People people;

    LineNames(Organisation organisation, People people) {
        this.organisation = organisation;
        this.people = people;
    }

    /// A unit that is not there on the day goes by its last name.
    Map<Long, String> units(AuthorityId authority, Collection<Long> ids, LocalDate day) {
        Map<Long, String> names = new HashMap<>();
        organisation.units(authority, day).forEach(unit -> names.put(unit.id().value(), unit.name()));
        for (Long id : ids) {
            names.computeIfAbsent(id, gone -> last(organisation.names(new UnitId(gone))));
        }
        names.keySet().retainAll(ids);
        return names;
    }

    Map<Long, String> leaders(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        people.names(ids.stream().map(ActorId::new).toList()).forEach((id, name) -> names.put(id.value(), name));
        return names;
    }

    private static String last(SortedMap<LocalDate, String> names) {
        return names.isEmpty() ? "" : names.lastEntry().getValue();
    }
}
