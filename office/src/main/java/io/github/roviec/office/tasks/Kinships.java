package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.Kin;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.Candidates.Candidate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the leads of orders stand to each other, by those who carry their work today. Remembers what it asked for: made
/// for one comparison.
final class Kinships {

    private final Organisation organisation;
    private final LocalDate today;
    private final Map<UnitId, Set<UnitId>> carriers = new HashMap<>();
    private final Map<GroupId, Set<UnitId>> members = new HashMap<>();

    Kinships(Organisation organisation, LocalDate today) {
        this.organisation = organisation;
        this.today = today;
    }

    Kin between(Content order, Candidate task) {
        Set<UnitId> units = new HashSet<>();
        Set<GroupId> groups = new HashSet<>();
        for (Party lead : order.of(Role.LEAD)) {
            if (lead.unit() != null) {
                units.add(lead.unit());
            }
            if (lead.group() != null) {
                groups.add(lead.group());
            }
        }
        Set<UnitId> mine = carriers(units);
        Set<UnitId> theirs = carriers(task.units());
        if ((mine.isEmpty() && groups.isEmpty())
                || (theirs.isEmpty() && task.groups().isEmpty())) {
            return Kin.UNKNOWN;
        }
        if (mine.equals(theirs) && groups.equals(task.groups())) {
            return Kin.SAME;
        }
        mine.addAll(members(groups));
        theirs.addAll(members(task.groups()));
        mine.retainAll(theirs);
        return mine.isEmpty() ? Kin.OTHER : Kin.PARTLY;
    }

    private Set<UnitId> carriers(Set<UnitId> units) {
        Set<UnitId> all = new HashSet<>();
        units.forEach(unit -> all.addAll(carriers.computeIfAbsent(
                unit,
                gone -> organisation.successors(gone, today).stream()
                        .map(Unit::id)
                        .collect(Collectors.toSet()))));
        return all;
    }

    private Set<UnitId> members(Set<GroupId> groups) {
        Set<UnitId> all = new HashSet<>();
        groups.forEach(group -> all.addAll(members.computeIfAbsent(
                group,
                each -> organisation.members(each, today).stream().map(Unit::id).collect(Collectors.toSet()))));
        return all;
    }
}
