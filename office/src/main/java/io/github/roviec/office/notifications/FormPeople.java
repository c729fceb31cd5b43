package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.indicators.watch.Duties.Accepting;
import io.github.roviec.office.organisation.UnitId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// For whom forms wait, asked many times at one moment: those who see them under what they have to do.
final class FormPeople {

    private final Supplier<Roster> roster;
    private final Duties duties;
    private final Map<UnitId, Set<ActorId>> fillers = new HashMap<>();
    private final Map<String, Set<ActorId>> accepters = new HashMap<>();

    /// @param roster read only where somebody is asked for
    FormPeople(Supplier<Roster> roster, Duties duties) {
        this.roster = roster;
        this.duties = duties;
    }

    Set<ActorId> fillers(UnitId unit) {
        return fillers.computeIfAbsent(
                unit,
                _ -> people(roster.get()
                        .near(unit)
                        .filter(actor -> duties.fills(actor).contains(unit))));
    }

    /// @param approver code of the unit that accepts; null: only who accepts for the whole authority
    Set<ActorId> accepters(@Nullable String approver) {
        return accepters.computeIfAbsent(
                approver == null ? "" : approver,
                code -> people(Stream.concat(
                        roster.get().all().filter(actor -> duties.accepts(actor) == Accepting.ALL),
                        roster.get().of(code).filter(actor -> duties.accepts(actor) == Accepting.OF_OWN_UNIT))));
    }

    /// The unit that whoever accepts sees, and who no longer accepts does not: the one that the form
    /// names, else the authority itself. Not the form's own unit: a department that accepts its forms
    /// need not see its figures.
    ///
    /// @param approver as for {@link #accepters}
    UnitId accepting(@Nullable String approver) {
        return approver == null ? roster.get().top() : roster.get().unit(approver);
    }

    /// Null where it is there no more.
    @Nullable
    String name(UnitId unit) {
        return roster.get().name(unit);
    }

    private static Set<ActorId> people(Stream<Actor> actors) {
        return actors.map(Actor::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
