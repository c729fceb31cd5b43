package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.indicators.watch.Duties;
import io.github.roviec.office.indicators.watch.WatchedForm;
import io.github.roviec.office.organisation.UnitId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For whom forms wait, asked many times at one moment: those who see them under what they have to do; and what each
/// of them reads.
final class FormPeople {

    private final Supplier<Roster> roster;
    private final Duties duties;
    private final FigureWords.Titles titles;
    private final Map<UnitId, Set<ActorId>> fillers = new HashMap<>();
    private final Map<Hand, Set<ActorId>> accepters = new HashMap<>();

    /// @param roster read only where somebody is asked for
    FormPeople(Supplier<Roster> roster, Duties duties, FigureWords.Titles titles) {
        this.roster = roster;
        this.duties = duties;
        this.titles = titles;
    }

    Set<ActorId> fillers(UnitId unit) {
        return fillers.computeIfAbsent(
                unit,
                _ -> people(roster.get()
                        .near(unit)
                        .filter(actor -> duties.fills(actor).contains(unit))));
    }

    /// Where a unit has nobody for it, the office, which may accept in its place: what was sent reaches somebody.
    Set<ActorId> accepters(Hand hand) {
        Set<ActorId> own = own(hand);
        return own.isEmpty() ? own(Hand.OFFICE) : own;
    }

    /// Whether the unit has somebody for it.
    boolean hasOwn(Hand hand) {
        return !own(hand).isEmpty();
    }

    /// Whether a leader of the unit is asked, and it has none: {@link Duties#isUnled}, as read at this moment.
    boolean isUnled(Hand hand) {
        return hand.kind() == Approver.Kind.HEAD && !hasOwn(hand);
    }

    private Set<ActorId> own(Hand hand) {
        return accepters.computeIfAbsent(hand, wanted -> {
            UnitId unit = wanted.unit();
            Stream<Actor> near =
                    unit == null ? roster.get().all() : roster.get().of(unit);
            return people(near.filter(actor -> duties.isHand(wanted, List.of(actor.unit()), actor)));
        });
    }

    /// The unit that whoever accepts sees, and who no longer accepts does not: the one whose step it is, else the
    /// authority itself. Not the form's own unit: a department that accepts its forms need not see its figures.
    UnitId accepting(Hand hand) {
        UnitId unit = hand.unit();
        return unit == null ? roster.get().top() : unit;
    }

    /// As this person reads it.
    ///
    /// @param several whether the message is of several forms
    String title(ActorId person, WatchedForm form, boolean several) {
        return titles.title(
                person,
                form.name(),
                form.period(),
                several ? null : roster.get().name(form.unit()));
    }

    private static Set<ActorId> people(Stream<Actor> actors) {
        return actors.map(Actor::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
