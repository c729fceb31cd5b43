package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.Post;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.Organisation;
import io.github.roviec.office.organisation.Unit;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.Steps;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFact.TaskAssigned;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.tasks.splitting.SplittingFact.TaskSplit;
import io.github.roviec.office.tasks.splitting.SplittingFact.WorkGiven;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/// Chia việc, giao chuyên viên. The head of the unit that answers for a task splits it or gives it to a person; the
/// head confirms the parts (docs/decisions/0012-parts.md).
@Component
@Transactional
public class Splitting {

    /// With the unit that leads, and not handed in.
    private static final Set<WorkState> WITH_LEAD =
            Set.of(WorkState.ASSIGNED, WorkState.ACKNOWLEDGED, WorkState.IN_PROGRESS, WorkState.RETURNED);

    /// "2024-0031.07.02": a part of a part is not split once more.
    private static final int DEEPEST = 2;

    private final KnownTasks tasks;
    private final Steps steps;
    private final SplitStore store;
    private final Organisation organisation;
    private final People people;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Splitting(
            KnownTasks tasks,
            Steps steps,
            SplitStore store,
            Organisation organisation,
            People people,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.store = store;
        this.organisation = organisation;
        this.people = people;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `task.unknown`, also where the asker may not see the task.
    @Transactional(readOnly = true)
    public Split of(TaskCode code, Actor by) {
        KnownTask task = tasks.seen(code, by);
        SplitStore.Whole whole = store.whole(task);
        return new Split(
                task,
                whole.version(),
                store.parts(task, today()),
                whole.officer(),
                whole.reason(),
                isHead(task, by) && !whole.group() && WITH_LEAD.contains(task.state()));
    }

    /// The people of the unit that leads, then the units below it with their people; none for who may not split.
    @Transactional(readOnly = true)
    public List<Taker> takers(TaskCode code, Actor by) {
        KnownTask task = tasks.seen(code, by);
        return isHead(task, by) ? takers(task, by) : List.of();
    }

    private List<Taker> takers(KnownTask task, Actor by) {
        LocalDate today = today();
        UnitId lead = task.leads().getFirst();
        Map<UnitId, List<Taker>> staff = new LinkedHashMap<>();
        for (UnitId unit : organisation.withDescendants(lead, today)) {
            staff.put(unit, new ArrayList<>());
        }
        people.of(by.authority()).forEach((person, posts) -> {
            for (Post post : posts) {
                List<Taker> colleagues = staff.get(post.unit());
                boolean works = post.kind() == PostKind.HEAD || post.kind() == PostKind.OFFICER;
                if (colleagues != null && works && !person.disabled()) {
                    colleagues.add(new Taker(post.unit(), person.id(), person.name()));
                    return;
                }
            }
        });
        List<Taker> takers = new ArrayList<>(staff.getOrDefault(lead, List.of()));
        staff.forEach((unit, colleagues) -> {
            if (!unit.equals(lead)) {
                organisation
                        .unit(unit, today)
                        .map(Unit::name)
                        .ifPresent(name -> takers.add(new Taker(unit, null, name)));
                takers.addAll(colleagues);
            }
        });
        return takers;
    }

    /// Gives parts: all or none. Refuses with `task.unknown`, `permission.denied` for who is not the head of the
    /// unit that leads, the conflict `task.changed`, `split.impossible` where the task is handed in, at an end, the
    /// whole of a group or itself a part of a part, `split.parts-missing`, `split.taker-unknown`,
    /// `split.due-past`, and `split.due-late` for a day after the deadline of the whole.
    ///
    /// @return the codes of the parts
    public List<TaskCode> split(TaskCode code, int version, List<NewPart> parts, Actor by) {
        KnownTask task = held(code, version, by);
        if (code.value().chars().filter(letter -> letter == '.').count() >= DEEPEST) {
            throw new Refusal("split.impossible", code.value());
        }
        if (parts.isEmpty()) {
            throw new Refusal("split.parts-missing");
        }
        List<Taker> takers = takers(task, by);
        SplitStore.Whole whole = store.whole(task);
        Instant now = clock.instant();
        List<TaskCode> codes = new ArrayList<>();
        for (NewPart part : parts) {
            Taker to = known(part.to(), takers);
            LocalDate due = due(part, task);
            TaskCode given =
                    store.insert(task, part, to.person() == null ? null : to.name(), due, today(), by.id(), now);
            codes.add(given);
            facts.publishEvent(new TaskAssigned(now, by.id(), by.authority(), given, whole.document(), due));
            if (part.to().person() != null) {
                facts.publishEvent(new WorkGiven(
                        now, by.id(), by.authority(), given, part.to().person()));
            }
        }
        steps.note(
                task.id(), Step.SPLIT, null, codes.stream().map(TaskCode::value).collect(Collectors.joining(", ")), by);
        facts.publishEvent(new TaskSplit(now, by.id(), by.authority(), code, List.copyOf(codes)));
        return codes;
    }

    /// Giao chuyên viên: the whole is the work of one person of the unit; null takes it back. Refuses as {@link
    /// #split}.
    public void give(TaskCode code, int version, @Nullable ActorId officer, Actor by) {
        KnownTask task = held(code, version, by);
        String name = officer == null ? null : colleague(officer, task, by).name();
        Instant now = clock.instant();
        store.give(task, officer, now);
        steps.note(task.id(), officer == null ? Step.TAKE_BACK : Step.GIVE, null, name, by);
        if (officer != null) {
            facts.publishEvent(new WorkGiven(now, by.id(), by.authority(), code, officer));
        }
    }

    private Taker colleague(ActorId officer, KnownTask task, Actor by) {
        return takers(task, by).stream()
                .filter(taker -> officer.equals(taker.person())
                        && taker.unit().equals(task.leads().getFirst()))
                .findFirst()
                .orElseThrow(() -> new Refusal("split.taker-unknown"));
    }

    /// What was given to this person and is not at an end, by deadline.
    @Transactional(readOnly = true)
    public List<Part> given(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.given(by.authority(), by.id(), today());
    }

    /// Parts that wait for the actor, as the head of the unit that split them, to be confirmed.
    @Transactional(readOnly = true)
    public List<Part> toConfirm(Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return by.post() == PostKind.HEAD
                ? store.submitted(by.authority(), permissions.visible(by), today())
                : List.of();
    }

    private KnownTask held(TaskCode code, int version, Actor by) {
        KnownTask task = tasks.held(code, by);
        if (!isHead(task, by)) {
            throw new Refusal("permission.denied");
        }
        SplitStore.Whole whole = store.whole(task);
        if (whole.version() != version) {
            throw new Conflict("task.changed", code.value());
        }
        if (whole.group() || !WITH_LEAD.contains(task.state())) {
            throw new Refusal("split.impossible", code.value());
        }
        return task;
    }

    private boolean isHead(KnownTask task, Actor by) {
        return by.post() == PostKind.HEAD
                && !task.leads().isEmpty()
                && permissions.may(by, Deed.WORK_ON_TASKS, task.leads().getFirst());
    }

    private static Taker known(Taker wanted, List<Taker> takers) {
        return takers.stream()
                .filter(taker -> taker.unit().equals(wanted.unit()) && Objects.equals(taker.person(), wanted.person()))
                .findFirst()
                .orElseThrow(() -> new Refusal("split.taker-unknown"));
    }

    private @Nullable LocalDate due(NewPart part, KnownTask whole) {
        LocalDate due = part.due();
        if (due == null) {
            return whole.due();
        }
        if (due.isBefore(today())) {
            throw new Refusal("split.due-past", due);
        }
        if (whole.due() != null && due.isAfter(whole.due())) {
            throw new Refusal("split.due-late", due, whole.due());
        }
        return due;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
