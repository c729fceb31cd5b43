package io.github.roviec.office.indicators.watch;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.indicators.approval.Approver;
import io.github.roviec.office.indicators.approval.Hand;
import io.github.roviec.office.organisation.UnitId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// For whom forms and explanations wait: the one rule, for the lists that people look at and for whoever tells people.
@Component
public class Duties {

    private static final Set<PostKind> LEADING = EnumSet.of(PostKind.HEAD, PostKind.LEADER);

    private final Permissions permissions;
    private final People people;

    Duties(Permissions permissions, People people) {
        this.permissions = permissions;
        this.people = people;
    }

    /// Which sent forms wait for somebody to accept them.
    public enum Accepting {
        /// Those that wait for the office; who asks to fill late asks these, too. They may take any step of others.
        ALL,
        /// Those that wait for the own unit.
        OF_OWN_UNIT,
        NONE
    }

    /// The units whose forms the actor has to fill: the own one; for who acts for the whole authority also the
    /// authority itself.
    public List<UnitId> fills(Actor by) {
        if (!permissions.may(by, Deed.FILL_FIGURES)) {
            return List.of();
        }
        return permissions.isAuthorityWide(by)
                ? List.of(by.unit(), new UnitId(by.authority().value()))
                : List.of(by.unit());
    }

    public Accepting accepts(Actor by) {
        if (permissions.may(by, Deed.ACCEPT_FIGURES)) {
            return Accepting.ALL;
        }
        return permissions.may(by, Deed.SEE_FIGURES) ? Accepting.OF_OWN_UNIT : Accepting.NONE;
    }

    /// Whether a form that waits for this hand waits for this person.
    ///
    /// @param standsFor the units in whose place the actor accepts: `Hands.standsFor`
    public boolean isHand(Hand hand, Collection<UnitId> standsFor, Actor by) {
        UnitId unit = hand.unit();
        return unit == null
                ? accepts(by) == Accepting.ALL
                : accepts(by) != Accepting.NONE
                        && standsFor.contains(unit)
                        && (hand.kind() != Approver.Kind.HEAD || leads(by));
    }

    /// Whether the actor leads the own unit: thủ trưởng đơn vị; lãnh đạo UBND of the authority itself.
    public boolean leads(Actor by) {
        return LEADING.contains(by.post());
    }

    /// Whether a leader of a unit is asked that has none: the office takes the step in its place.
    public boolean isUnled(Hand hand) {
        UnitId unit = hand.unit();
        return unit != null && hand.kind() == Approver.Kind.HEAD && !people.isHeld(unit, LEADING);
    }

    /// The units whose figures the actor has to explain, also as the one that fills the form: the own one and those
    /// below it; for who acts for the whole authority, the authority itself and the own one.
    public List<UnitId> explains(Actor by) {
        if (!permissions.may(by, Deed.FILL_FIGURES)) {
            return List.of();
        }
        return permissions.isAuthorityWide(by)
                ? List.of(new UnitId(by.authority().value()), by.unit())
                : permissions.visible(by);
    }
}
