package io.github.roviec.office.web.tasks;

import io.github.roviec.office.tasks.TaskClass;
import io.github.roviec.office.tasks.TaskCount;
import io.github.roviec.office.tasks.TaskGlance;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import io.github.roviec.office.web.tasks.TaskListPage.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The numbers above the task list. Each opens its list.
final class TaskTotals {

    private static final String OPEN = "ASSIGNED,ACKNOWLEDGED,IN_PROGRESS,SUBMITTED,RETURNED,REFUSED,SUSPENDED";
    private static final Set<WorkState> CLOSED = Set.of(WorkState.DONE, WorkState.WITHDRAWN);

    private TaskTotals() {}

    /// Of everything that the rest of the filter asks for, how many stand where: each number opens its list.
    static List<Total> of(TaskQuery query, TaskGlance counts) {
        return List.of(
                total("all", query, counts, null, null, count -> true),
                total("progress", query, counts, OPEN, null, count -> !CLOSED.contains(count.state())),
                total("late", query, counts, null, "OVERDUE", count -> count.timeliness() == Timeliness.OVERDUE),
                total(
                        "soon",
                        query,
                        counts,
                        null,
                        "DUE_TODAY,DUE_SOON",
                        count -> count.timeliness() == Timeliness.DUE_SOON
                                || count.timeliness() == Timeliness.DUE_TODAY),
                total("submitted", query, counts, "SUBMITTED", null, count -> count.state() == WorkState.SUBMITTED),
                total("done", query, counts, "DONE", null, count -> count.state() == WorkState.DONE));
    }

    /// Of everything that the rest of the filter asks for, how many of each class.
    static List<Total> classes(TaskQuery query, TaskGlance counts) {
        List<Total> totals = new ArrayList<>();
        for (TaskClass each : TaskClass.values()) {
            Predicate<TaskCount> wanted = count -> count.taskClass() == each;
            TaskQuery there = query.with("loai", each.name());
            TaskQuery back = query.with("loai", null);
            boolean current = there.equals(query);
            totals.add(new Total(
                    each.name(),
                    sum(counts, wanted),
                    counts.isMore(wanted),
                    (current ? back : there).url("/nhiem-vu"),
                    current));
        }
        return totals;
    }

    private static Total total(
            String key,
            TaskQuery query,
            TaskGlance counts,
            @Nullable String states,
            @Nullable String times,
            Predicate<TaskCount> wanted) {
        TaskQuery there = query.with("trang-thai", states).with("han", times);
        return new Total(key, sum(counts, wanted), counts.isMore(wanted), there.url("/nhiem-vu"), there.equals(query));
    }

    static int sum(TaskGlance counts, Predicate<TaskCount> wanted) {
        return counts.counts().stream()
                .filter(wanted)
                .mapToInt(TaskCount::tasks)
                .sum();
    }
}
