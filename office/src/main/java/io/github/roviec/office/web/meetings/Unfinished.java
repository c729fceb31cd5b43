package io.github.roviec.office.web.meetings;

import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.tasks.TaskRow;
import io.github.roviec.office.web.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the last meeting of the kind left, as pages show it.
@Component
public class Unfinished {

    private final io.github.roviec.office.reports.minutes.Unfinished unfinished;

    Unfinished(io.github.roviec.office.reports.minutes.Unfinished unfinished) {
        this.unfinished = unfinished;
    }

    /// The last meeting, and what it left.
    ///
    /// @param meeting of which these are; null where none was held before
    /// @param given   how many directives it gave
    public record Left(@Nullable MeetingLine meeting, int given, List<Line> lines) {}

    /// @param meetings of how many meetings in a row it is an order; 1 the first time
    public record Line(
            String code,
            String text,
            String leads,
            @Nullable String due,
            String state,
            String timeliness,
            int meetings) {}

    /// Those repeated most often first.
    Left before(Meeting meeting, Actor by) {
        var left = unfinished.before(meeting, by);
        Meeting last = left.meeting();
        return new Left(
                last == null ? null : MeetingLine.of(last),
                left.given(),
                left.lines().stream()
                        .map(line -> line(line.task(), line.meetings()))
                        .toList());
    }

    private static Line line(TaskRow task, int meetings) {
        return new Line(
                task.code().value(),
                task.text(),
                String.join("; ", task.leads()),
                Shown.dateOrNull(task.due().date()),
                task.state().name(),
                task.timeliness().name(),
                meetings);
    }
}
