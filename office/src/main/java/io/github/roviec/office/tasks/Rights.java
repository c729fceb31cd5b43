package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.identity.PostKind;
import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.life.Life;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may take which step. From which state a step may be taken is told by the types of `tasks.life`.
@Component
class Rights {

    private final TaskStore store;
    private final Permissions permissions;

    Rights(TaskStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /// Refuses with `permission.denied`, or `task.own-work` for who would confirm what they handed in.
    void require(TaskStore.State task, Step step, Actor by) {
        boolean ownWork = by.id().equals(task.submittedBy());
        if (step == Step.CONFIRM && ownWork) {
            throw new Refusal("task.own-work");
        }
        List<UnitId> leads = task.leads().stream().map(UnitId::new).toList();
        if (!may(step, leads, task.hasParts(), ownWork, splitBy(task.code(), by), by)) {
            throw new Refusal("permission.denied");
        }
    }

    /// What `by` may do to this task now.
    Set<Step> steps(TaskFile file, Actor by) {
        boolean ownWork = by.id().equals(file.submittedBy());
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        UnitId splitBy = splitBy(file.row().code(), by);
        for (Step step : Step.values()) {
            if (step.isOpenTo(file.life()) && may(step, file.leadUnits(), file.group(), ownWork, splitBy, by)) {
                steps.add(step);
            }
        }
        if (file.life() instanceof Life.WithLead
                && may(Step.URGE, file.leadUnits(), file.group(), ownWork, splitBy, by)) {
            steps.add(Step.URGE);
        }
        return steps;
    }

    /// Given the units that lead. The first one answers for the whole: it alone hands in, refuses, asks for time.
    /// What was given to the units of a group is done by them; the whole can only be stopped.
    ///
    /// @param splitBy the unit whose head gave a part, and decides on it as the assigner does on other tasks
    private boolean may(
            Step step, List<UnitId> leads, boolean hasParts, boolean ownWork, @Nullable UnitId splitBy, Actor by) {
        return switch (step) {
            case ASSIGN, TAKE_OVER, MONITOR, SPLIT, GIVE, TAKE_BACK, AGREE_CAUSE, DENY_CAUSE -> false;
            case ACKNOWLEDGE, PROGRESS ->
                !hasParts && leads.stream().anyMatch(lead -> permissions.may(by, Deed.WORK_ON_TASKS, lead));
            case SUBMIT, REFUSE, ASK_EXTENSION, REPORT_DELAY, REPORT_PERIOD ->
                !hasParts && !leads.isEmpty() && permissions.may(by, Deed.WORK_ON_TASKS, leads.getFirst());
            case CONFIRM, RETURN -> !hasParts && !ownWork && gave(splitBy, by);
            case TRANSFER -> !hasParts && splitBy == null && gave(null, by);
            case INSIST, EXTEND, KEEP_DUE, REOPEN -> !hasParts && gave(splitBy, by);
            case SUSPEND, RESUME, WITHDRAW, URGE -> gave(splitBy, by);
        };
    }

    /// Whether `by` decides about this task as who gave it.
    boolean isGiver(TaskCode code, Actor by) {
        return gave(splitBy(code, by), by);
    }

    private boolean gave(@Nullable UnitId splitBy, Actor by) {
        return splitBy == null
                ? permissions.may(by, Deed.CONFIRM_TASKS)
                : by.post() == PostKind.HEAD && permissions.may(by, Deed.WORK_ON_TASKS, splitBy);
    }

    private @Nullable UnitId splitBy(TaskCode code, Actor by) {
        return code.whole() == null ? null : store.splitBy(by.authority(), code).orElse(null);
    }
}
