package io.github.roviec.office.web.indicators;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Person;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What units and people are called.
@Component
public class Names {

    private final Organisation organisation;
    private final People people;

    Names(Organisation organisation, People people) {
        this.organisation = organisation;
        this.people = people;
    }

    public String unit(UnitId unit, LocalDate on) {
        return organisation.unit(unit, on).map(Unit::name).orElse("");
    }

    /// Of all units that were there on the day.
    public Map<UnitId, String> units(AuthorityId authority, LocalDate on) {
        return organisation.units(authority, on).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name, (one, _) -> one));
    }

    public String person(ActorId person) {
        return people.person(person).map(Person::name).orElse("");
    }
}
