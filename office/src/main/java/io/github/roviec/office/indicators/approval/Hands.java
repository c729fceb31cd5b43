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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return of(authority, approvers, filler, new Tree() {
            @Override
            public Optional<Unit> there(UnitId unit) {
                return organisation.unit(unit, day);
            }

            @Override
            public Optional<UnitId> withCode(String code) {
                return organisation.withCode(authority, code);
            }

            @Override
            public Optional<UnitId> carrier(UnitId unit) {
                return Hands.this.carrier(unit);
            }
        });
    }

    /// The units of a day, asked one by one or read all at once.
    private interface Tree {

        Optional<Unit> there(UnitId unit);

        /// On whatever day it is there.
        Optional<UnitId> withCode(String code);

        /// Today.
        Optional<UnitId> carrier(UnitId unit);
    }

    private static List<Hand> of(AuthorityId authority, List<Approver> approvers, UnitId filler, Tree tree) {
        List<Hand> hands = new ArrayList<>();
        for (Approver approver : approvers) {
            Hand hand = hand(authority, approver, filler, tree);
            if (hands.isEmpty() || !hands.getLast().isSameAs(hand)) {
                hands.add(hand);
            }
        }
        return hands.isEmpty() ? List.of(Hand.OFFICE) : List.copyOf(hands);
    }

    private static Hand hand(AuthorityId authority, Approver approver, UnitId filler, Tree tree) {
        String code = approver.unit();
        Kind kind = approver.kind();
        Optional<UnitId> unit = switch (kind) {
            case OFFICE -> Optional.empty();
            case HEAD -> tree.carrier(filler);
            case ABOVE ->
                above(filler, tree).flatMap(tree::carrier).filter(above -> above.value() != authority.value());
            case UNIT -> Optional.ofNullable(code).flatMap(tree::withCode).flatMap(tree::carrier);
        };
        return unit.map(found -> new Hand(kind, found)).orElse(Hand.OFFICE);
    }

    /// A unit whose parent is gone stands directly below the authority, as where figures are added up.
    private static Optional<UnitId> above(UnitId unit, Tree tree) {
        return tree.there(unit).map(Unit::parent).flatMap(tree::there).map(Unit::id);
    }

    /// For many forms at one moment: the units of each day are read once, and each that is gone is followed once.
    public Many many(AuthorityId authority) {
        return new Many(authority);
    }

    public final class Many {

        private final AuthorityId authority;
        private final Map<LocalDate, Map<UnitId, Unit>> there = new HashMap<>();
        private final Map<String, Optional<UnitId>> coded = new HashMap<>();
        private final Map<UnitId, Optional<UnitId>> carriers = new HashMap<>();

        private Many(AuthorityId authority) {
            this.authority = authority;
        }

        /// As {@link Hands#of}.
        public List<Hand> of(List<Approver> approvers, UnitId filler, LocalDate day) {
            return Hands.of(authority, approvers, filler, new Tree() {
                @Override
                public Optional<Unit> there(UnitId unit) {
                    return Optional.ofNullable(on(day).get(unit));
                }

                @Override
                public Optional<UnitId> withCode(String code) {
                    return coded.computeIfAbsent(code, known -> organisation.withCode(authority, known));
                }

                @Override
                public Optional<UnitId> carrier(UnitId unit) {
                    return Many.this.carrier(unit);
                }
            });
        }

        /// As {@link Hands#carrier}.
        public Optional<UnitId> carrier(UnitId unit) {
            return on(LocalDate.now(clock)).containsKey(unit)
                    ? Optional.of(unit)
                    : carriers.computeIfAbsent(unit, Hands.this::carrier);
        }

        private Map<UnitId, Unit> on(LocalDate day) {
            return there.computeIfAbsent(
                    day,
                    known -> organisation.units(authority, known).stream()
                            .collect(Collectors.toMap(Unit::id, Function.identity())));
        }
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
