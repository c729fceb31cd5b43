package io.github.roviec.office.organisation;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.organisation.ImportPlan.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Imports of unit lists: compares, and carries out what the comparison found.
@Component
class Planner {

    private final Units units;
    private final Groups groups;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Planner(Units units, Groups groups, Clock clock, ApplicationEventPublisher facts) {
        this.units = units;
        this.groups = groups;
        this.clock = clock;
        this.facts = facts;
    }

    /// @param shown what a person sees
    /// @param steps what would be done, in order
    record Planned(ImportPlan shown, List<ImportStep> steps) {}

    Planned plan(AuthorityId authority, List<List<String>> rows, LocalDate on) {
        var list = UnitList.of(rows);
        var comparison = new Comparison(authority, on, units, groups, list);
        var lines = comparison.lines();
        return new Planned(new ImportPlan(authority, on, rows, lines, list.notes()), comparison.steps());
    }

    void carryOut(ImportPlan plan, ActorId by) {
        if (!plan.sound()) {
            throw new Refusal("organisation.import-wrong", plan.count(Outcome.WRONG));
        }
        units.lock(plan.authority());
        var now = plan(plan.authority(), plan.rows(), plan.on());
        if (!now.shown().equals(plan)) {
            throw new Conflict("organisation.import-stale");
        }
        var run = new Run(plan.authority(), by);
        now.steps().forEach(run::take);
        if (!now.steps().isEmpty()) {
            facts.publishEvent(new UnitsImported(
                    clock.instant(),
                    by,
                    plan.authority(),
                    plan.count(Outcome.NEW),
                    plan.count(Outcome.CHANGED),
                    plan.count(Outcome.UNCHANGED)));
        }
    }

    private final class Run {

        private final AuthorityId authority;
        private final ActorId by;
        private final Map<String, UnitId> known = new HashMap<>();

        Run(AuthorityId authority, ActorId by) {
            this.authority = authority;
            this.by = by;
        }

        void take(ImportStep step) {
            var at = clock.instant();
            switch (step) {
                case ImportStep.Found(var code, var name, var kind, var from) -> {
                    var id = units.insert(new NewUnit(authority, code, name, kind, null, List.of(), from));
                    known.put(code, id);
                    facts.publishEvent(new UnitFounded(at, by, authority, id, code, name, from));
                }
                case ImportStep.Rename(var code, var name, var from) -> {
                    units.name(unit(code), authority, name, from);
                    facts.publishEvent(new UnitRenamed(at, by, authority, unit(code), name, from));
                }
                case ImportStep.Move(var code, var parent, var from, var founding) -> {
                    units.put(unit(code), authority, unit(parent), from);
                    if (!founding) {
                        facts.publishEvent(new UnitMoved(at, by, authority, unit(code), unit(parent), from));
                    }
                }
                case ImportStep.CorrectKind(var code, var kind) -> {
                    units.kind(unit(code), kind);
                    facts.publishEvent(new UnitKindCorrected(at, by, authority, unit(code), kind));
                }
                case ImportStep.Call(var code, var alias) -> {
                    units.call(unit(code), authority, alias);
                    facts.publishEvent(new AliasAdded(at, by, authority, unit(code), alias));
                }
                case ImportStep.Gather(var code, var name, var kinds, var from) -> {
                    var id = groups.insert(new NewGroup(authority, code, name, List.of(), kinds, Set.of(), from));
                    facts.publishEvent(new GroupGathered(at, by, authority, id, code, name, from));
                }
                case ImportStep.Change(var code, var name, var kinds) -> {
                    groups.change(group(code), name, kinds);
                    facts.publishEvent(new GroupChanged(at, by, authority, group(code), name, kinds));
                }
                case ImportStep.CallGroup(var code, var alias) -> {
                    groups.call(group(code), authority, alias);
                    facts.publishEvent(new GroupAliasAdded(at, by, authority, group(code), alias));
                }
                case ImportStep.Join(var group, var code, var from) -> {
                    groups.join(group(group), authority, unit(code), from);
                    facts.publishEvent(new GroupJoined(at, by, authority, group(group), unit(code), from));
                }
            }
        }

        private UnitId unit(String code) {
            return known.computeIfAbsent(
                    code, given -> units.withCode(authority, given).orElseThrow());
        }

        private GroupId group(String code) {
            return groups.byCode(authority, code).orElseThrow().id();
        }
    }
}
