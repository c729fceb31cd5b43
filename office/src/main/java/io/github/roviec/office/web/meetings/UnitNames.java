package io.github.roviec.office.web.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.web.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The units of an authority by their names of today.
@Component
class UnitNames {

    private final Organisation organisation;
    private final Clock clock;

    UnitNames(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /// A unit that is no longer there has the name it bore last.
    String of(UnitId unit) {
        return organisation
                .unit(unit, LocalDate.now(clock))
                .map(Unit::name)
                .orElseGet(() -> last(organisation.names(unit)));
    }

    /// Those of many at once.
    Map<UnitId, String> of(Collection<UnitId> units, Actor by) {
        Map<UnitId, String> today = organisation.units(by.authority(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
        return units.stream().distinct().collect(Collectors.toMap(unit -> unit, unit -> {
            String name = today.get(unit);
            return name == null ? of(unit) : name;
        }));
    }

    private static String last(SortedMap<LocalDate, String> names) {
        return names.isEmpty() ? "" : names.getOrDefault(names.lastKey(), "");
    }

    /// Who can be invited and present: all but the authority itself.
    List<Choice> choices(Actor by) {
        return organisation.units(by.authority(), LocalDate.now(clock)).stream()
                .filter(unit -> unit.id().value() != by.authority().value())
                .map(unit -> new Choice(Long.toString(unit.id().value()), unit.name()))
                .toList();
    }
}
