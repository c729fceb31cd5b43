package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.Paper;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskFact.TaskAssigned;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Turns the accepted proposals of a paper into tasks. A group that leads becomes one task with a part for each unit
/// that belongs to it today.
@Component
public class Assignment {

    private final ProposalStore proposals;
    private final TaskStore tasks;
    private final LinkStore links;
    private final Documents documents;
    private final Organisation organisation;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Assignment(
            ProposalStore proposals,
            TaskStore tasks,
            LinkStore links,
            Documents documents,
            Organisation organisation,
            People people,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.links = links;
        this.documents = documents;
        this.organisation = organisation;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Gives out everything that is accepted and not yet given: all of it or nothing.
    ///
    /// @return the codes of the tasks, without those of their parts
    @Transactional
    public List<TaskCode> assign(DocumentId document, Actor by) {
        permissions.require(by, Deed.ASSIGN_TASKS);
        Paper paper = documents.paper(document, by);
        Map<String, ActorId> leaders = leaders(by);
        List<TaskCode> codes = new ArrayList<>();
        for (Proposal accepted : proposals.lockAccepted(by.authority(), document)) {
            TaskCode code = tasks.nextCode(by.authority(), Year.now(clock).getValue());
            NewTask task = newTask(accepted, paper, leaders, by);
            long parent = tasks.insert(code, null, task);
            tell(code, task, by);
            int number = 0;
            for (Unit unit : units(accepted.content())) {
                TaskCode part = code.part(++number);
                tasks.insert(part, parent, task.ledBy(unit));
                tell(part, task, by);
            }
            proposals.assigned(accepted, code);
            links.link(by.authority(), code, accepted.id());
            codes.add(code);
        }
        return codes;
    }

    private void tell(TaskCode code, NewTask task, Actor by) {
        facts.publishEvent(new TaskAssigned(
                task.at(),
                by.id(),
                by.authority(),
                code,
                task.document(),
                task.content().due().date()));
    }

    private NewTask newTask(Proposal accepted, Paper paper, Map<String, ActorId> leaders, Actor by) {
        return new NewTask(
                by.authority(),
                accepted.document(),
                label(paper),
                PaperDay.of(paper),
                accepted.start(),
                accepted.end(),
                accepted.section(),
                accepted.content(),
                withMembers(accepted.content()),
                accepted.objective(),
                leader(leaders, paper.chairName()),
                leader(leaders, accepted.content().supervisorName()),
                by.id(),
                clock.instant());
    }

    /// The units that each get a part: those of the groups that lead, with the single units named beside them.
    private List<Unit> units(Content content) {
        List<Party> leads = content.of(Role.LEAD);
        if (leads.stream().noneMatch(lead -> lead.group() != null)) {
            return List.of();
        }
        Map<Long, Unit> units = new LinkedHashMap<>();
        for (Party lead : leads) {
            named(lead).forEach(unit -> units.put(unit.id().value(), unit));
        }
        return List.copyOf(units.values());
    }

    private List<Unit> named(Party lead) {
        if (lead.group() != null) {
            return members(lead.group());
        }
        return lead.unit() == null ? List.of() : organisation.successors(lead.unit(), today());
    }

    /// A coordinating group keeps its name, and each of its units sees the task. In the place of a unit that is gone
    /// since the day of the paper stand those that carry its work now. Who leads does not contribute besides.
    private List<Party> withMembers(Content content) {
        List<Party> parties = new ArrayList<>();
        for (Party party : content.parties()) {
            parties.addAll(today(party));
            if (party.role() == Role.COORDINATING && party.group() != null) {
                members(party.group())
                        .forEach(unit ->
                                parties.add(new Party(Role.COORDINATING, unit.id(), party.group(), unit.name(), true)));
            }
        }
        Set<UnitId> leading = parties.stream()
                .filter(party -> party.role() == Role.LEAD)
                .map(Party::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        parties.removeIf(party -> party.role() == Role.COORDINATING && leading.contains(party.unit()));
        return parties;
    }

    private List<Party> today(Party party) {
        List<Unit> carriers = party.unit() == null ? List.of() : organisation.successors(party.unit(), today());
        if (carriers.isEmpty() || carriers.stream().anyMatch(unit -> unit.id().equals(party.unit()))) {
            return List.of(party);
        }
        return carriers.stream()
                .map(unit -> new Party(party.role(), unit.id(), null, unit.name(), true))
                .toList();
    }

    private List<Unit> members(GroupId group) {
        return organisation.members(group, today());
    }

    private Map<String, ActorId> leaders(Actor by) {
        Map<String, ActorId> leaders = new LinkedHashMap<>();
        people.of(by.authority()).forEach((person, posts) -> {
            if (posts.stream().map(Post::kind).anyMatch(kind -> kind == PostKind.LEADER)) {
                leaders.put(person.name(), person.id());
            }
        });
        return leaders;
    }

    private static @Nullable ActorId leader(Map<String, ActorId> leaders, @Nullable String name) {
        return name == null ? null : leaders.get(name);
    }

    /// "412/TB-UBND, 28/8/2024", or what the paper has of it.
    static String label(Paper paper) {
        String number =
                paper.number() == null ? "" : paper.number() + (paper.symbol() == null ? "" : "/" + paper.symbol());
        LocalDate date = paper.date() != null ? paper.date() : paper.meetingDate();
        String day =
                date == null ? "" : "%d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        String name = number.isEmpty() && paper.kindName() != null ? paper.kindName() : number;
        String label = name.isEmpty() || day.isEmpty() ? name + day : name + ", " + day;
        return label.isEmpty() ? paper.fileName() : label;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
