package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.notifications.Ladder.Raised;
import io.github.roviec.office.tasks.Entry;
import io.github.roviec.office.web.Shown;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The one timeline of a task: its steps, and to whom it was raised when it was overdue.
final class History {

    private History() {}

    private record At(Instant at, TaskPage.Entry entry) {}

    static List<TaskPage.Entry> of(List<Entry> steps, List<Raised> raised, Map<ActorId, String> names) {
        return Stream.concat(
                        steps.stream().map(step -> new At(step.at(), entry(step, names))),
                        raised.stream().map(each -> new At(each.at(), entry(each))))
                .sorted(Comparator.comparing(At::at))
                .map(At::entry)
                .toList();
    }

    private static TaskPage.Entry entry(Entry step, Map<ActorId, String> names) {
        return new TaskPage.Entry(
                Shown.time(step.at()),
                names.getOrDefault(step.by(), ""),
                "entry." + step.step().name(),
                step.change(),
                step.text());
    }

    private static TaskPage.Entry entry(Raised raised) {
        return new TaskPage.Entry(
                Shown.time(raised.at()), String.join(", ", raised.told()), "entry.RAISED." + raised.rung(), null, null);
    }
}
