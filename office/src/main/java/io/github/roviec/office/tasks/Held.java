package io.github.roviec.office.tasks;

import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.life.Life;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A task that one transaction has taken hold of, in a state from which its step may be taken.
public final class Held<L extends Life> {

    private final TaskStore.State task;
    private final L life;

    Held(TaskStore.State task, L life) {
        this.task = task;
        this.life = life;
    }

    TaskStore.State task() {
        return task;
    }

    public L life() {
        return life;
    }

    /// The key of its row.
    public long id() {
        return task.id();
    }

    public TaskCode code() {
        return task.code();
    }

    /// The current deadline.
    public @Nullable LocalDate due() {
        return task.due();
    }

    /// The one that answers for the whole first.
    public List<UnitId> leads() {
        return task.leads().stream().map(UnitId::new).toList();
    }
}
