package io.github.roviec.office.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// For which units somebody sits in a meeting.
@Component
public class Seats {

    private final Organisation organisation;
    private final Permissions permissions;
    private final Clock clock;

    Seats(Organisation organisation, Permissions permissions, Clock clock) {
        this.organisation = organisation;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// The actor's own unit and those above it, up to but without the authority: an officer of a section speaks for
    /// the department that is invited.
    public List<UnitId> speaksFor(Actor by) {
        LocalDate today = LocalDate.now(clock);
        List<UnitId> units = new ArrayList<>();
        Optional<Unit> unit = organisation.unit(by.unit(), today);
        while (unit.isPresent() && unit.get().id().value() != by.authority().value()) {
            units.add(unit.get().id());
            UnitId above = unit.get().parent();
            unit = above == null ? Optional.empty() : organisation.unit(above, today);
        }
        return units;
    }

    /// Whose invitations let the actor see a meeting: those they speak for and those below their own.
    public Set<UnitId> sees(Actor by) {
        Set<UnitId> units = new LinkedHashSet<>(speaksFor(by));
        units.addAll(permissions.visible(by));
        units.add(by.unit());
        return units;
    }
}
