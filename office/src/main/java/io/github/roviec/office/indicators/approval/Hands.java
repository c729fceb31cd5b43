package io.github.roviec.office.indicators.approval;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.indicators.approval.Approver.Kind;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds the hands that a form passes.
@Component
public class Hands {

    private final Organisation organisation;
    private final Clock clock;

    Hands(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /// In order, at least one. The unit above is the one that was there on `day`; who has ended since is followed by
    /// who alone carries its work today. Where that is nobody, or several, or the authority itself stands
    /// above, it is the office's step. Of two that are the same, one after the other, one is left.
    ///
    /// @param filler the unit that fills the form
    /// @param day    on which its period ends
    public List<Hand> of(AuthorityId authority, List<Approver> approvers, UnitId filler, LocalDate day) {
        List<Hand> hands = new ArrayList<>();
        for (Approver approver : approvers) {
            Hand hand = hand(authority, approver, filler, day);
            if (hands.isEmpty() || !hands.getLast().isSameAs(hand)) {
                hands.add(hand);
            }
        }
        return hands.isEmpty() ? List.of(Hand.OFFICE) : List.copyOf(hands);
    }

    private Hand hand(AuthorityId authority, Approver approver, UnitId filler, LocalDate day) {
        String code = approver.unit();
        Kind kind = approver.kind();
        Optional<UnitId> unit = switch (kind) {
            case OFFICE -> Optional.empty();
            case HEAD -> carrier(filler);
            case ABOVE -> above(filler, day).flatMap(this::carrier).filter(above -> above.value() != authority.value());
            case UNIT ->
                Optional.ofNullable(code)
                        .flatMap(known -> organisation.withCode(authority, known))
                        .flatMap(this::carrier);
        };
        return unit.map(found -> new Hand(kind, found)).orElse(Hand.OFFICE);
    }

    /// A unit whose parent is gone stands directly below the authority, as where figures are added up.
    private Optional<UnitId> above(UnitId unit, LocalDate day) {
        return organisation
                .unit(unit, day)
                .map(Unit::parent)
                .flatMap(parent -> organisation.unit(parent, day))
                .map(Unit::id);
    }

    /// Who alone carries the unit's work today: itself while it is there.
    public Optional<UnitId> carrier(UnitId unit) {
        List<Unit> heirs = organisation.successors(unit, LocalDate.now(clock));
        return heirs.size() == 1 ? Optional.of(heirs.getFirst().id()) : Optional.empty();
    }

    /// The units in whose place this person accepts: the own one, and those that have ended and whose work it alone
    /// carries.
    public Set<UnitId> standsFor(Actor by) {
        Set<UnitId> units = new HashSet<>(organisation.carried(by.unit(), LocalDate.now(clock)));
        units.add(by.unit());
        return units;
    }
}
