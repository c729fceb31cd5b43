package io.github.roviec.office.tasks;

import io.github.roviec.office.base.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The beginning of what some words find, in the order of the list: {@link TaskGlance#MOST} tasks, and one more where
/// there are more. Enough to count, and nearly always to cut the page that is shown.
record FoundTasks(List<Found> tasks) {

    record Found(long id, TaskCount standing) {}

    TaskGlance glance() {
        Map<TaskCount, Integer> standing =
                tasks.stream().collect(Collectors.groupingBy(Found::standing, Collectors.summingInt(found -> 1)));
        return new TaskGlance(
                standing.entrySet().stream()
                        .map(each -> each.getKey().times(each.getValue()))
                        .toList(),
                isCut());
    }

    /// The tasks on a page of those that `filter` takes; empty where the beginning does not reach so far.
    Optional<List<Long>> page(TaskFilter filter, Page page) {
        List<Long> shown = tasks.stream()
                .filter(found -> filter.takes(found.standing()))
                .skip(page.offset())
                .limit(page.size())
                .map(Found::id)
                .toList();
        boolean whole = !isCut() || shown.size() == page.size();
        return whole && !filter.states().contains(WorkState.WITHDRAWN) ? Optional.of(shown) : Optional.empty();
    }

    private boolean isCut() {
        return tasks.size() > TaskGlance.MOST;
    }
}
