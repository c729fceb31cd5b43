package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.Documents;
import io.github.roviec.office.documents.FileId;
import io.github.roviec.office.documents.Upload;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.KnownTasks;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.contribution.Contribution.Kind;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionAcknowledged;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionAsked;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionGiven;
import io.github.roviec.office.tasks.contribution.ContributionFact.ContributionUrged;
import io.github.roviec.office.tasks.contribution.ContributionStore.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The contributions of coordinating units. Asked by the lead or by who gave the task, given by the unit itself. Where
/// somebody else was first a command is refused with the conflict `contribution.changed`; where the task is at an end,
/// with `contribution.closed`; for a unit that does not coordinate, with `contribution.unit`.
@Component
@Transactional
public class Contributions {

    private final KnownTasks tasks;
    private final ContributionStore store;
    private final ContributionQueries queries;
    private final Documents documents;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Contributions(
            KnownTasks tasks,
            ContributionStore store,
            ContributionQueries queries,
            Documents documents,
            Permissions permissions,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.queries = queries;
        this.documents = documents;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// Refuses with `task.unknown`, also where the asker may not see the task.
    @Transactional(readOnly = true)
    public Coordination of(TaskCode code, Actor by) {
        KnownTask task = tasks.seen(code, by);
        Set<UnitId> own =
                permissions.may(by, Deed.WORK_ON_TASKS) ? Set.copyOf(permissions.visible(by)) : Set.<UnitId>of();
        return new Coordination(task, queries.of(task, own, today()), !task.closed() && mayAsk(task, by));
    }

    /// The work list of the actor's unit and those below it; of the whole authority for its office and leaders. What is
    /// late first, then by contribution date.
    @Transactional(readOnly = true)
    public List<Awaited> list(Awaited.Which which, Page page, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return queries.list(by.authority(), units(by), which, today(), page);
    }

    @Transactional(readOnly = true)
    public int count(Awaited.Which which, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return queries.count(by.authority(), units(by), which);
    }

    /// Tiếp nhận việc phối hợp.
    public void acknowledge(TaskCode code, UnitId unit, int version, Actor by) {
        KnownTask task = held(code, unit, by);
        permissions.require(by, Deed.WORK_ON_TASKS, unit);
        take(task, unit, version, by);
        store.acknowledged(task, unit, now());
        note(task, unit, Entry.of(Kind.ACKNOWLEDGED, null, null), by);
        facts.publishEvent(new ContributionAcknowledged(now(), by.id(), by.authority(), code, unit));
    }

    /// A unit, and the version of its contribution that the asker saw.
    public record Seen(UnitId unit, int version) {}

    /// Hẹn góp ý, or đề nghị góp ý lại where it was given: then `words` are the reason and must be there
    /// (`contribution.reason-missing`). All units or none. Without a day the deadline of the task holds;
    /// refuses with `contribution.date-missing` where it has none, with `contribution.date-past`, and with
    /// `contribution.date-late` for a day after the deadline of the task; without units with
    /// `contribution.units-missing`.
    ///
    /// @param beyond the asker says that a day after the deadline is meant
    public void ask(
            TaskCode code,
            List<Seen> units,
            @Nullable String words,
            @Nullable LocalDate day,
            boolean beyond,
            Actor by) {
        KnownTask task = tasks.held(code, by);
        requireMayAsk(task, by);
        if (units.isEmpty()) {
            throw new Refusal("contribution.units-missing");
        }
        LocalDate due = due(task, day, beyond);
        String said = said(words);
        for (Seen seen : units) {
            UnitId unit = open(task, seen.unit());
            boolean again = take(task, unit, seen.version(), by).given();
            if (again && said == null) {
                throw new Refusal("contribution.reason-missing");
            }
            store.asked(task, unit, said, due, now());
            note(task, unit, Entry.of(again ? Kind.ASKED_AGAIN : Kind.ASKED, said, due), by);
            facts.publishEvent(new ContributionAsked(now(), by.id(), by.authority(), code, unit, due, said, again));
        }
    }

    /// Nhắc: at most once a day for each unit (`contribution.urged`); one that has given needs no urging
    /// (`contribution.given`).
    public void urge(TaskCode code, UnitId unit, @Nullable String words, Actor by) {
        KnownTask task = held(code, unit, by);
        requireMayAsk(task, by);
        ContributionStore.State state = store.take(task, unit, by.authority());
        if (state.given()) {
            throw new Refusal("contribution.given");
        }
        if (today().equals(state.urgedOn())) {
            throw new Refusal("contribution.urged");
        }
        String said = said(words);
        store.urged(task, unit, today());
        note(task, unit, Entry.of(Kind.URGED, said, null), by);
        facts.publishEvent(new ContributionUrged(now(), by.id(), by.authority(), code, unit, said));
    }

    /// Gửi góp ý, phần phối hợp: words, a file, the number of a paper, or several of them; refuses with
    /// `contribution.empty` without any. May be given again, to add to what was given.
    public void give(
            TaskCode code,
            UnitId unit,
            int version,
            @Nullable String words,
            @Nullable Upload file,
            @Nullable String paperNumber,
            Actor by) {
        KnownTask task = held(code, unit, by);
        permissions.require(by, Deed.WORK_ON_TASKS, unit);
        String said = said(words);
        String number = said(paperNumber);
        if (said == null && file == null && number == null) {
            throw new Refusal("contribution.empty");
        }
        take(task, unit, version, by);
        FileId kept = file == null ? null : documents.keep(file, by);
        store.given(task, unit, now());
        note(task, unit, new Entry(Kind.GIVEN, said, null, kept, file == null ? null : file.fileName(), number), by);
        facts.publishEvent(new ContributionGiven(
                now(), by.id(), by.authority(), code, unit, said, kept == null ? null : kept.sha256(), number));
    }

    private KnownTask held(TaskCode code, UnitId unit, Actor by) {
        KnownTask task = tasks.held(code, by);
        open(task, unit);
        return task;
    }

    private static UnitId open(KnownTask task, UnitId unit) {
        if (!task.coordinating().contains(unit)) {
            throw new Refusal("contribution.unit");
        }
        if (task.closed()) {
            throw new Refusal("contribution.closed", task.code().value());
        }
        return unit;
    }

    private ContributionStore.State take(KnownTask task, UnitId unit, int version, Actor by) {
        ContributionStore.State state = store.take(task, unit, by.authority());
        if (state.version() != version) {
            throw new Conflict("contribution.changed", task.code().value());
        }
        return state;
    }

    private LocalDate due(KnownTask task, @Nullable LocalDate day, boolean beyond) {
        LocalDate due = day == null ? task.due() : day;
        if (due == null) {
            throw new Refusal("contribution.date-missing");
        }
        if (due.isBefore(today())) {
            throw new Refusal("contribution.date-past", due);
        }
        if (task.due() != null && due.isAfter(task.due()) && !beyond) {
            throw new Refusal("contribution.date-late", due, task.due());
        }
        return due;
    }

    private void requireMayAsk(KnownTask task, Actor by) {
        if (!mayAsk(task, by)) {
            throw new Refusal("permission.denied");
        }
    }

    private boolean mayAsk(KnownTask task, Actor by) {
        return permissions.may(by, Deed.ASSIGN_TASKS)
                || permissions.may(by, Deed.CONFIRM_TASKS)
                || task.leads().stream().anyMatch(lead -> permissions.may(by, Deed.WORK_ON_TASKS, lead));
    }

    private @Nullable List<UnitId> units(Actor by) {
        return permissions.isAuthorityWide(by) ? null : permissions.visible(by);
    }

    private void note(KnownTask task, UnitId unit, Entry entry, Actor by) {
        store.note(task, unit, by.authority(), entry, by.id(), now());
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
