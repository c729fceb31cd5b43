package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mergers and splits.
@Component
class Successions {

    private final JdbcClient jdbc;
    private final Units units;
    private final Groups groups;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Successions(JdbcClient jdbc, Units units, Groups groups, Clock clock, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.units = units;
        this.groups = groups;
        this.clock = clock;
        this.facts = facts;
    }

    void carryOut(Succession succession, ActorId by) {
        var ordered = Comparator.comparingLong(UnitId::value);
        var ending = new TreeSet<>(ordered);
        ending.addAll(succession.from());
        ending.removeAll(succession.into());
        var taking = new TreeSet<>(ordered);
        taking.addAll(succession.into());
        var before = ending.stream().map(id -> endable(id, succession)).toList();
        taking.forEach(id -> there(id, succession));

        var first = before.isEmpty() ? there(taking.first(), succession) : before.getFirst();
        var id = enter(succession, first);
        for (var unit : before) {
            taking.forEach(into -> link(id, unit, into));
            jdbc.sql("update organisation.unit set until_day = :on where id = :id")
                    .param("on", succession.on())
                    .param("id", unit.id().value())
                    .update();
            joinGroups(unit, taking, succession);
        }
        before.forEach(unit -> rehouse(unit, ending, taking.first(), succession));
        facts.publishEvent(new UnitsSucceeded(
                clock.instant(),
                by,
                first.authority(),
                List.copyOf(ending),
                List.copyOf(taking),
                succession.on(),
                succession.legalBasis()));
    }

    private Unit there(UnitId id, Succession succession) {
        return units.find(id, succession.on()).orElseThrow(() -> new Refusal("organisation.unit-not-there"));
    }

    private Unit endable(UnitId id, Succession succession) {
        jdbc.sql("select id from organisation.unit where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        var unit = there(id, succession);
        if (unit.until() != null || !unit.from().isBefore(succession.on())) {
            throw new Refusal("organisation.succession-date", unit.name());
        }
        return unit;
    }

    private long enter(Succession succession, Unit first) {
        return jdbc.sql("""
                        insert into organisation.succession (authority_id, on_day, legal_basis)
                        values (:authority, :on, :basis) returning id
                        """)
                .param("authority", first.authority().value())
                .param("on", succession.on())
                .param("basis", succession.legalBasis())
                .query(Long.class)
                .single();
    }

    private void link(long succession, Unit from, UnitId into) {
        jdbc.sql("""
                        insert into organisation.succession_link (succession_id, authority_id, from_unit_id, into_unit_id)
                        values (:succession, :authority, :from, :into)
                        """)
                .param("succession", succession)
                .param("authority", from.authority().value())
                .param("from", from.id().value())
                .param("into", into.value())
                .update();
    }

    private void joinGroups(Unit ending, Set<UnitId> taking, Succession succession) {
        for (var group : groups.naming(ending.id())) {
            taking.forEach(into -> groups.join(group, ending.authority(), into, succession.on()));
        }
    }

    /// Nobody stays below a unit that is gone; a unit that takes over its own parent's work goes to the top. Units of
    /// an authority that ends must end with it: they cannot go to
    /// another authority by themselves.
    private void rehouse(Unit ended, Set<UnitId> ending, UnitId into, Succession succession) {
        var left = new LinkedHashSet<UnitId>();
        for (var unit : units.all(ended.authority(), succession.on())) {
            if (ended.id().equals(unit.parent()) && !ending.contains(unit.id())) {
                left.add(unit.id());
            }
        }
        if (left.isEmpty()) {
            return;
        }
        var elsewhere = !there(into, succession).authority().equals(ended.authority());
        if (ended.kind() == UnitKind.AUTHORITY || elsewhere) {
            throw new Refusal("organisation.succession-leaves-units", ended.name(), left.size());
        }
        for (var unit : left) {
            var circle = units.withDescendants(unit, succession.on()).contains(into);
            units.put(
                    unit,
                    ended.authority(),
                    circle ? new UnitId(ended.authority().value()) : into,
                    succession.on());
        }
    }
}
