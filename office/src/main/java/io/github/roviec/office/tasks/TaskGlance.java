package io.github.roviec.office.tasks;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How many tasks stand where, as a page shows it. Exact, but where words are looked for that very many tasks have:
/// then the first {@link #MOST} of the list are counted, and so the open ones, with which it begins, nearly always
/// exactly.
///
/// @param more the list is longer than what is counted
public record TaskGlance(List<TaskCount> counts, boolean more) {

    /// Tasks that a search counts.
    public static final int MOST = 2000;

    public TaskGlance {
        counts = List.copyOf(counts);
    }

    /// Of these, those in a state, with a timeliness and of a class that the filter asks for.
    public TaskGlance of(TaskFilter filter) {
        return new TaskGlance(counts.stream().filter(filter::takes).toList(), isMore(filter::takes));
    }

    /// Of these, those of one class; of all where it is null.
    public TaskGlance of(@Nullable TaskClass taskClass) {
        Predicate<TaskCount> wanted = count -> taskClass == null || count.taskClass() == taskClass;
        return new TaskGlance(counts.stream().filter(wanted).toList(), isMore(wanted));
    }

    /// Whether there may be more of these than `counts` say.
    public boolean isMore(Predicate<TaskCount> wanted) {
        return more
                && (counts.stream().noneMatch(TaskGlance::isEnded)
                        || counts.stream().filter(TaskGlance::isEnded).anyMatch(wanted));
    }

    private static boolean isEnded(TaskCount count) {
        return count.state() == WorkState.DONE || count.state() == WorkState.WITHDRAWN;
    }
}
