package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.tasks.Party;
import io.github.roviec.office.tasks.Role;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.takeover.TakeoverPlan.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Turns the rows of a plan into tasks and changes of tasks, with the parts that a group's units get.
@Component
class CarryingOut {

    private final TakenTasks tasks;
    private final ChangedTasks changed;
    private final Organisation organisation;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CarryingOut(
            TakenTasks tasks,
            ChangedTasks changed,
            Organisation organisation,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.tasks = tasks;
        this.changed = changed;
        this.organisation = organisation;
        this.facts = facts;
        this.clock = clock;
    }

    void write(List<Drafted> rows, TakenTasks.Import into) {
        List<Drafted> fresh =
                rows.stream().filter(row -> row.line().outcome() == Outcome.NEW).toList();
        if (!fresh.isEmpty()) {
            List<TaskCode> codes =
                    tasks.codes(into.by().authority(), Year.now(clock).getValue(), fresh.size());
            List<TakenTasks.Fresh> all = new ArrayList<>();
            for (int i = 0; i < fresh.size(); i++) {
                all.addAll(wholeAndParts(codes.get(i), fresh.get(i)));
            }
            tasks.insert(all, into);
            for (int i = 0; i < fresh.size(); i++) {
                tell(codes.get(i), fresh.get(i), true, into);
            }
        }
        for (Drafted row : rows) {
            if (row.line().outcome() == Outcome.CHANGED) {
                changed.change(row, withMembers(row.values().parties()), into);
                tell(Objects.requireNonNull(row.line().task()), row, false, into);
            }
        }
    }

    private void tell(TaskCode code, Drafted row, boolean fresh, TakenTasks.Import into) {
        facts.publishEvent(new TaskTakenOver(
                into.now(),
                into.by().id(),
                into.by().authority(),
                code,
                into.document(),
                row.row().number(),
                fresh));
    }

    /// A group that leads work still to be done gives each of its units a part, as with any task.
    private List<TakenTasks.Fresh> wholeAndParts(TaskCode code, Drafted row) {
        List<Party> parties = withMembers(row.values().parties());
        TakenTasks.Fresh whole = new TakenTasks.Fresh(code, null, row, parties);
        List<TakenTasks.Fresh> all = new ArrayList<>();
        all.add(whole);
        List<Party> leads =
                parties.stream().filter(party -> party.role() == Role.LEAD).toList();
        WorkState state = row.values().state();
        boolean over = state == WorkState.DONE || state == WorkState.WITHDRAWN || state == WorkState.REFUSED;
        if (over || leads.stream().noneMatch(lead -> lead.group() != null)) {
            return all;
        }
        Map<Long, Unit> units = new LinkedHashMap<>();
        for (Party lead : leads) {
            List<Unit> named = lead.group() != null
                    ? organisation.members(lead.group(), LocalDate.now(clock))
                    : lead.unit() == null ? List.of() : organisation.successors(lead.unit(), LocalDate.now(clock));
            named.forEach(unit -> units.put(unit.id().value(), unit));
        }
        units.values().forEach(unit -> all.add(whole.part(all.size(), unit)));
        return all;
    }

    /// A coordinating group keeps its name, and each of its units sees the task. Who leads does not contribute besides.
    private List<Party> withMembers(List<Party> said) {
        List<Party> parties = new ArrayList<>();
        for (Party party : said) {
            parties.add(party);
            if (party.role() == Role.COORDINATING && party.group() != null) {
                organisation
                        .members(party.group(), LocalDate.now(clock))
                        .forEach(unit ->
                                parties.add(new Party(Role.COORDINATING, unit.id(), party.group(), unit.name(), true)));
            }
        }
        var leading = parties.stream()
                .filter(party -> party.role() == Role.LEAD && party.unit() != null)
                .map(Party::unit)
                .collect(Collectors.toSet());
        parties.removeIf(
                party -> party.role() == Role.COORDINATING && party.unit() != null && leading.contains(party.unit()));
        return parties;
    }
}
