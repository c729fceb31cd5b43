package io.github.roviec.office.tasks;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.organisation.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which tasks are wanted. An empty filter means: everything that the asker may see.
///
/// @param unit   has a part in it; with `role`, has that part
/// @param mine   in what way it concerns the asker
/// @param text   words in its text, code, paper or result; accents may be left out
public record TaskFilter(
        @Nullable UnitId unit,
        @Nullable Role role,
        Set<WorkState> states,
        Set<Timeliness> timeliness,
        @Nullable TaskClass taskClass,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable DocumentId document,
        @Nullable String text,
        @Nullable Mine mine) {

    public static final TaskFilter ALL =
            new TaskFilter(null, null, Set.of(), Set.of(), null, null, null, null, null, null);

    /// In what way a task concerns the person who asks.
    public enum Mine {
        /// It is the asker's own conclusion.
        GIVEN,
        /// It waits for the asker: to confirm, or for a unit to act on.
        WAITING
    }

    public TaskFilter {
        states = Set.copyOf(states);
        timeliness = Set.copyOf(timeliness);
    }

    public TaskFilter with(WorkState... wanted) {
        return new TaskFilter(unit, role, Set.of(wanted), timeliness, taskClass, dueFrom, dueTo, document, text, mine);
    }

    public TaskFilter with(Timeliness... wanted) {
        return new TaskFilter(unit, role, states, Set.of(wanted), taskClass, dueFrom, dueTo, document, text, mine);
    }

    public TaskFilter with(Mine wanted) {
        return new TaskFilter(unit, role, states, timeliness, taskClass, dueFrom, dueTo, document, text, wanted);
    }

    /// @param wanted null: of every class
    public TaskFilter with(@Nullable TaskClass wanted) {
        return new TaskFilter(unit, role, states, timeliness, wanted, dueFrom, dueTo, document, text, mine);
    }

    /// Whether it asks for what stands there.
    boolean takes(TaskCount count) {
        return (states.isEmpty() || states.contains(count.state()))
                && (timeliness.isEmpty() || timeliness.contains(count.timeliness()))
                && (taskClass == null || taskClass == count.taskClass());
    }

    /// In whatever state, early or late.
    public TaskFilter anywhere() {
        return new TaskFilter(unit, role, Set.of(), Set.of(), taskClass, dueFrom, dueTo, document, text, mine);
    }

    public TaskFilter leadBy(UnitId wanted) {
        return new TaskFilter(wanted, Role.LEAD, states, timeliness, taskClass, dueFrom, dueTo, document, text, mine);
    }
}
