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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// For whom forms wait, asked many times at one moment: those who see them under what they have to do.
final class Answering {

    private final Roster roster;
    private final Duties duties;
    private final Map<UnitId, Set<ActorId>> fillers = new HashMap<>();
    private final Map<String, Set<ActorId>> accepters = new HashMap<>();

    Answering(Roster roster, Duties duties) {
        this.roster = roster;
        this.duties = duties;
    }

    Set<ActorId> fillers(UnitId unit) {
        return fillers.computeIfAbsent(
                unit,
                _ -> people(
                        roster.near(unit).filter(actor -> duties.fills(actor).contains(unit))));
    }

    /// @param approver code of the unit that accepts; null: only who accepts for the whole authority
    Set<ActorId> accepters(@Nullable String approver) {
        return accepters.computeIfAbsent(
                approver == null ? "" : approver,
                code -> people(Stream.concat(
                        roster.all().filter(actor -> duties.accepts(actor) == Accepting.ALL),
                        roster.of(code).filter(actor -> duties.accepts(actor) == Accepting.OF_OWN_UNIT))));
    }

    /// Empty where it is there no more.
    @Nullable
    String name(UnitId unit) {
        return roster.name(unit);
    }

    private static Set<ActorId> people(Stream<Actor> actors) {
        return actors.map(Actor::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
