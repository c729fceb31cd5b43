package io.github.roviec.office.web.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.notifications.Ladder.Raised;
import io.github.roviec.office.tasks.Entry;
import io.github.roviec.office.tasks.contribution.Contribution;
import io.github.roviec.office.web.Shown;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one timeline of a task: its steps, what its coordinating units did, and to whom it was raised when it was
/// overdue.
final class History {

    private History() {}

    private record At(Instant at, TaskPage.Entry entry) {}

    static List<TaskPage.Entry> of(
            List<Entry> steps, List<Contribution> contributions, List<Raised> raised, Map<ActorId, String> names) {
        return Stream.of(
                        steps.stream().map(step -> new At(step.at(), entry(step, names))),
                        contributions.stream()
                                .flatMap(of -> of.history().stream()
                                        .map(line -> new At(line.at(), entry(of.unitName(), line, names)))),
                        raised.stream().map(each -> new At(each.at(), entry(each))))
                .flatMap(entries -> entries)
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
                null,
                step.text());
    }

    private static TaskPage.Entry entry(String unit, Contribution.Line line, Map<ActorId, String> names) {
        return new TaskPage.Entry(
                Shown.time(line.at()),
                names.getOrDefault(line.by(), ""),
                "entry.contribution." + line.kind().name(),
                unit,
                Shown.dateOrNull(line.due()),
                said(line));
    }

    /// "Đã rà soát xong (45/BC-TP)".
    private static @Nullable String said(Contribution.Line line) {
        String papers = Stream.of(line.paperNumber(), line.fileName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String text = line.text();
        if (papers.isEmpty()) {
            return text;
        }
        return text == null ? papers : text + " (" + papers + ")";
    }

    private static TaskPage.Entry entry(Raised raised) {
        return new TaskPage.Entry(
                Shown.time(raised.at()),
                String.join(", ", raised.told()),
                "entry.RAISED." + raised.rung(),
                null,
                null,
                null);
    }
}
