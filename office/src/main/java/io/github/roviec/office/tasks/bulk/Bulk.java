package io.github.roviec.office.tasks.bulk;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.tasks.Rulings;
import io.github.roviec.office.tasks.Tasks;
import io.github.roviec.office.tasks.urge.Urges;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a step on one task after the other. Each has a transaction of its own: what one may not, or somebody else was
/// first at, keeps none of the others back.
@Component
public class Bulk {

    /// Tasks at once: a page of a list has 50.
    public static final int MOST = 500;

    private final Tasks tasks;
    private final Rulings rulings;
    private final Urges urges;
    private final Monitors monitors;

    Bulk(Tasks tasks, Rulings rulings, Urges urges, Monitors monitors) {
        this.tasks = tasks;
        this.rulings = rulings;
        this.urges = urges;
        this.monitors = monitors;
    }

    /// Refuses as a whole with `task.none-chosen`, `task.too-many`, or where the step lacks what it asks for:
    /// `task.reason-missing`, `task.monitor-unknown`.
    ///
    /// @param text    the reason, for a step that asks for one; what is said with an urge
    /// @param monitor who is to follow them, for that step
    /// @return one for each chosen task, in its order
    public List<Outcome> take(
            BulkStep step, List<ChosenTask> chosen, String text, @Nullable ActorId monitor, Actor by) {
        if (chosen.isEmpty()) {
            throw new Refusal("task.none-chosen");
        }
        if (chosen.size() > MOST) {
            throw new Refusal("task.too-many", MOST);
        }
        if (step == BulkStep.WITHDRAW && text.isBlank()) {
            throw new Refusal("task.reason-missing");
        }
        if (step == BulkStep.MONITOR && monitor == null) {
            throw new Refusal("task.monitor-unknown");
        }
        return chosen.stream().map(task -> take(step, task, text, monitor, by)).toList();
    }

    private Outcome take(BulkStep step, ChosenTask task, String text, @Nullable ActorId monitor, Actor by) {
        try {
            switch (step) {
                case ACKNOWLEDGE -> tasks.acknowledge(task.code(), task.version(), by);
                case CONFIRM -> tasks.confirm(task.code(), task.version(), by);
                case URGE -> urges.urge(task.code(), text, by);
                case WITHDRAW -> rulings.withdraw(task.code(), task.version(), text, by);
                case MONITOR -> {
                    if (monitor != null) {
                        monitors.set(task.code(), task.version(), monitor, by);
                    }
                }
            }
            return new Outcome(task.code(), null);
        } catch (Refusal refusal) {
            return new Outcome(task.code(), refusal);
        }
    }
}
