package io.github.roviec.office.tasks.extension;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.calendar.OfficeDays;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.tasks.DueChange;
import io.github.roviec.office.tasks.Held;
import io.github.roviec.office.tasks.Step;
import io.github.roviec.office.tasks.Steps;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.TaskFact.TaskConfirmed;
import io.github.roviec.office.tasks.TaskFact.TaskTransferred;
import io.github.roviec.office.tasks.TaskFact.TaskWithdrawn;
import io.github.roviec.office.tasks.TaskFile;
import io.github.roviec.office.tasks.delay.DelayReason;
import io.github.roviec.office.tasks.delay.DelayReasons;
import io.github.roviec.office.tasks.extension.ExtensionFact.ExtensionAsked;
import io.github.roviec.office.tasks.extension.ExtensionFact.ExtensionDecided;
import io.github.roviec.office.tasks.extension.ExtensionFact.ExtensionPolicySet;
import io.github.roviec.office.tasks.life.Life;
import io.github.roviec.office.tasks.life.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// More time: asked by the lead, decided by the assigner. The deadline moves, the original one never. Refuses as
/// `Tasks` does.
@Component
@Transactional
public class Extensions {

    private final Steps steps;
    private final ExtensionStore store;
    private final DelayReasons reasons;
    private final OfficeDays days;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;

    Extensions(
            Steps steps,
            ExtensionStore store,
            DelayReasons reasons,
            OfficeDays days,
            Permissions permissions,
            ApplicationEventPublisher facts) {
        this.steps = steps;
        this.store = store;
        this.reasons = reasons;
        this.days = days;
        this.permissions = permissions;
        this.facts = facts;
    }

    /// Xin gia hạn. Refuses also with `extension.undated`, `extension.too-late`, `extension.too-often`,
    /// `extension.open` (one waits already), `delay.reason-missing`, `extension.words-missing`,
    /// `extension.not-later`.
    public void ask(TaskCode code, int version, Wish wish, Actor by) {
        var held = steps.hold(code, version, Step.ASK_EXTENSION, Life.WithLead.class, by);
        ExtensionPolicy policy = store.policy(by.authority());
        Asking asking = asking(held.due(), store.open(held.id()).isPresent(), store.approved(held.id()), policy, by);
        if (asking.refusal() != null) {
            throw new Refusal(asking.refusal(), asking.latest() == null ? "" : asking.latest(), policy.most());
        }
        DelayReason why = reasons.chosen(wish.reason(), by.authority());
        if (policy.wordsRequired() && wish.words() == null) {
            throw new Refusal("extension.words-missing");
        }
        LocalDate due = Objects.requireNonNull(held.due());
        LocalDate wished = later(wish.due(), due);
        Extension asked = new Extension(
                0,
                due,
                wished,
                why.name(),
                why.objective(),
                wish.words(),
                steps.now(),
                by.id(),
                Extension.State.ASKED,
                null,
                null,
                null,
                null);
        store.insert(held.id(), by.authority(), asked);
        String said = wish.words() == null ? why.name() : why.name() + ". " + wish.words();
        steps.move(held, held.life().askExtension(said, DueChange.words(due, wished)), by);
        facts.publishEvent(
                new ExtensionAsked(steps.now(), by.id(), by.authority(), code, due, wished, why.name(), wish.words()));
    }

    /// Gia hạn, to the day that was wished or another. Refuses also with `extension.none`, `task.own-work` (who asked
    /// does not decide), `extension.not-later` and `task.due-past`.
    public void approve(TaskCode code, int version, @Nullable LocalDate granted, @Nullable String answer, Actor by) {
        var held = steps.hold(code, version, Step.EXTEND, Life.Open.class, by);
        Extension asked = asked(held, by);
        LocalDate due = later(granted, Objects.requireNonNull(held.due()));
        if (due.isBefore(steps.today())) {
            throw new Refusal("task.due-past", due);
        }
        String said = answer == null || answer.isBlank() ? null : new Said(answer).text();
        store.decide(asked.id(), Extension.State.APPROVED, due, said, by.id(), steps.now());
        steps.move(held, held.life().extend(said, DueChange.words(held.due(), due)), due, by);
        facts.publishEvent(
                new ExtensionDecided(steps.now(), by.id(), by.authority(), code, asked.askedBy(), true, due, said));
    }

    /// Không gia hạn. Refuses also with `task.reason-missing`, `extension.none` and `task.own-work`.
    public void refuse(TaskCode code, int version, String reason, Actor by) {
        Said said = Said.reason(reason);
        var held = steps.hold(code, version, Step.KEEP_DUE, Life.Open.class, by);
        Extension asked = asked(held, by);
        store.decide(asked.id(), Extension.State.REFUSED, null, said.text(), by.id(), steps.now());
        steps.move(held, held.life().keepDue(said), by);
        facts.publishEvent(new ExtensionDecided(
                steps.now(),
                by.id(),
                by.authority(),
                code,
                asked.askedBy(),
                false,
                Objects.requireNonNull(held.due()),
                said.text()));
    }

    private Extension asked(Held<?> held, Actor by) {
        Extension asked = store.open(held.id()).orElseThrow(() -> new Refusal("extension.none"));
        if (asked.askedBy().equals(by.id())) {
            throw new Refusal("task.own-work");
        }
        return asked;
    }

    private static LocalDate later(@Nullable LocalDate wished, LocalDate due) {
        if (wished == null || !wished.isAfter(due)) {
            throw new Refusal("extension.not-later", due);
        }
        return wished;
    }

    /// Whether the task's lead can ask now.
    @Transactional(readOnly = true)
    public Asking asking(TaskFile file, Actor by) {
        List<Extension> all = store.of(by.authority(), file.row().code());
        boolean open = all.stream().anyMatch(each -> each.state() == Extension.State.ASKED);
        int approved = (int) all.stream()
                .filter(each -> each.state() == Extension.State.APPROVED)
                .count();
        return asking(file.row().due().date(), open, approved, store.policy(by.authority()), by);
    }

    private Asking asking(@Nullable LocalDate due, boolean open, int approved, ExtensionPolicy policy, Actor by) {
        int left = Math.max(0, policy.most() - approved);
        if (due == null) {
            return new Asking(null, left, "extension.undated");
        }
        LocalDate latest = days.of(by.authority()).before(due, policy.daysBefore());
        if (open) {
            return new Asking(latest, left, "extension.open");
        }
        if (steps.today().isAfter(latest)) {
            return new Asking(latest, left, "extension.too-late");
        }
        return new Asking(latest, left, left == 0 ? "extension.too-often" : null);
    }

    /// All of a task, oldest first. Who may see the task is asked of `Tasks`.
    @Transactional(readOnly = true)
    public List<Extension> of(TaskCode code, Actor by) {
        permissions.require(by, Deed.SEE_TASKS);
        return store.of(by.authority(), code);
    }

    @Transactional(readOnly = true)
    public ExtensionPolicy policy(Actor by) {
        return store.policy(by.authority());
    }

    /// Refuses with `permission.denied`.
    public void set(ExtensionPolicy policy, Actor by) {
        permissions.require(by, Deed.MANAGE_ORGANISATION);
        store.set(by.authority(), policy);
        facts.publishEvent(new ExtensionPolicySet(steps.now(), by.id(), by.authority(), policy));
    }

    @EventListener
    void on(TaskConfirmed fact) {
        store.lapse(fact.authority(), fact.task(), fact.by(), fact.at());
    }

    @EventListener
    void on(TaskWithdrawn fact) {
        store.lapse(fact.authority(), fact.task(), fact.by(), fact.at());
    }

    @EventListener
    void on(TaskTransferred fact) {
        store.lapse(fact.authority(), fact.task(), fact.by(), fact.at());
    }
}
