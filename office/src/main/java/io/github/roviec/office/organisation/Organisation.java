package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The room's door. Questions are always about a day; who may give a command is asked by the caller.
@Component
@Transactional
public class Organisation {

    private final Units units;
    private final UnitSearch search;
    private final Groups groups;
    private final Successions successions;
    private final Planner planner;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Organisation(
            Units units,
            UnitSearch search,
            Groups groups,
            Successions successions,
            Planner planner,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.units = units;
        this.search = search;
        this.groups = groups;
        this.successions = successions;
        this.planner = planner;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<Unit> authorities(LocalDate on) {
        return units.authorities(on);
    }

    @Transactional(readOnly = true)
    public Optional<Unit> unit(UnitId id, LocalDate on) {
        return units.find(id, on);
    }

    @Transactional(readOnly = true)
    public Optional<Unit> byCode(AuthorityId authority, String code, LocalDate on) {
        return units.byCode(authority, code, on);
    }

    /// All units in tree order: each before those below it, the authority first.
    @Transactional(readOnly = true)
    public List<Unit> units(AuthorityId authority, LocalDate on) {
        return units.all(authority, on);
    }

    /// Best first. Accents may be left out ("tai chinh" finds "Phòng Tài chính - Kế hoạch"); those typed count.
    /// Empty text finds all.
    @Transactional(readOnly = true)
    public List<Unit> search(AuthorityId authority, String text, LocalDate on, int limit) {
        return search.units(authority, text, on, limit);
    }

    /// Groups by name or alias, by the same rules as {@link #search}.
    @Transactional(readOnly = true)
    public List<UnitGroup> searchGroups(AuthorityId authority, String text, LocalDate on, int limit) {
        return search.groups(authority, text, on, limit);
    }

    @Transactional(readOnly = true)
    public List<UnitGroup> groups(AuthorityId authority, LocalDate on) {
        return groups.all(authority, on);
    }

    /// Who belongs to the group on the day, in the order in which they were entered.
    @Transactional(readOnly = true)
    public List<Unit> members(GroupId group, LocalDate on) {
        return groups.members(group, on);
    }

    /// The unit itself first; empty when it is not there on the day.
    @Transactional(readOnly = true)
    public List<UnitId> withDescendants(UnitId unit, LocalDate on) {
        return units.withDescendants(unit, on);
    }

    /// Who carries the unit's work on the day: itself while it is there, afterwards those it was handed to.
    @Transactional(readOnly = true)
    public List<Unit> successors(UnitId unit, LocalDate on) {
        return units.successors(unit, on);
    }

    /// Units that have ended and whose work this one alone carries on the day.
    @Transactional(readOnly = true)
    public List<UnitId> carried(UnitId unit, LocalDate on) {
        return units.carried(unit, on);
    }

    /// The unit to which the code was given, on whatever day it is there.
    @Transactional(readOnly = true)
    public Optional<UnitId> withCode(AuthorityId authority, String code) {
        return units.withCode(authority, code);
    }

    public UnitId found(NewUnit unit, ActorId by) {
        var authority = unit.authority();
        if (authority != null) {
            units.lock(authority);
            if (units.withCode(authority, unit.code()).isPresent()) {
                throw new Refusal("organisation.code-taken", unit.code());
            }
            var parent = unit.parent() == null ? new UnitId(authority.value()) : unit.parent();
            if (!there(parent, unit.from()).authority().equals(authority)) {
                throw new Refusal("organisation.parent-elsewhere");
            }
        }
        var id = units.insert(unit);
        var owner = authority == null ? new AuthorityId(id.value()) : authority;
        facts.publishEvent(new UnitFounded(clock.instant(), by, owner, id, unit.code(), unit.name(), unit.from()));
        return id;
    }

    public GroupId gather(NewGroup group, ActorId by) {
        units.lock(group.authority());
        if (groups.byCode(group.authority(), group.code()).isPresent()) {
            throw new Refusal("organisation.code-taken", group.code());
        }
        var id = groups.insert(group);
        facts.publishEvent(new GroupGathered(
                clock.instant(), by, group.authority(), id, group.code(), group.name(), group.from()));
        return id;
    }

    /// The name that the unit bears from a day on, oldest first.
    @Transactional(readOnly = true)
    public SortedMap<LocalDate, String> names(UnitId unit) {
        return units.names(unit);
    }

    /// An alias that the unit already has changes nothing.
    public void addAlias(UnitId unit, String alias, ActorId by) {
        var said = said(alias);
        var authority = there(unit, LocalDate.now(clock)).authority();
        if (units.call(unit, authority, said)) {
            facts.publishEvent(new AliasAdded(clock.instant(), by, authority, unit, said));
        }
    }

    /// An alias that the group already has changes nothing.
    public void addGroupAlias(GroupId group, String alias, ActorId by) {
        var said = said(alias);
        var authority = groups.find(group)
                .orElseThrow(() -> new Refusal("organisation.group-unknown"))
                .authority();
        if (groups.call(group, authority, said)) {
            facts.publishEvent(new GroupAliasAdded(clock.instant(), by, authority, group, said));
        }
    }

    /// The name holds from `from` until the next one; before, the unit keeps the name it had.
    public void rename(UnitId unit, String name, LocalDate from, ActorId by) {
        var said = name.strip();
        if (said.isEmpty()) {
            throw new Refusal("organisation.name-missing");
        }
        var known = there(unit, from);
        if (!known.name().equals(said)) {
            units.name(unit, known.authority(), said, from);
            facts.publishEvent(new UnitRenamed(clock.instant(), by, known.authority(), unit, said, from));
        }
    }

    /// A merger or a split. Units below one that ends, and not ending with it, go below the first that takes over.
    public void succeed(Succession succession, ActorId by) {
        successions.carryOut(succession, by);
    }

    /// A dry run: what carrying out the list would do. Writes nothing.
    ///
    /// @param rows a header row that names the columns, then a row for each unit or group (docs/running.md)
    /// @param on   the day from which a change holds unless its row says another
    @Transactional(readOnly = true)
    public ImportPlan plan(AuthorityId authority, List<List<String>> rows, LocalDate on) {
        return planner.plan(authority, rows, on).shown();
    }

    /// All of the plan or nothing. Refuses a plan with wrong lines (`organisation.import-wrong`), and one that no
    /// longer says what would happen, because units have changed since (Conflict `organisation.import-stale`).
    public void carryOut(ImportPlan plan, ActorId by) {
        planner.carryOut(plan, by);
    }

    private Unit there(UnitId unit, LocalDate on) {
        return units.find(unit, on).orElseThrow(() -> new Refusal("organisation.unit-not-there"));
    }

    private static String said(String alias) {
        var said = alias.strip();
        if (said.isEmpty()) {
            throw new Refusal("organisation.name-missing");
        }
        return said;
    }
}
