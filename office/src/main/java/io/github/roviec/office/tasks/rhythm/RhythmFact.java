package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen to ongoing work's reports.
public sealed interface RhythmFact extends Fact {

    TaskCode task();

    @Override
    default Subject about() {
        return new Subject("task", task().value());
    }

    record RhythmSet(Instant at, ActorId by, AuthorityId authority, TaskCode task, Rhythm rhythm)
            implements RhythmFact {}

    record RhythmEnded(Instant at, ActorId by, AuthorityId authority, TaskCode task) implements RhythmFact {}

    /// A period has begun: its report is wanted by `due`. Told once.
    record PeriodReportWanted(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, String period, LocalDate due)
            implements RhythmFact {}

    record PeriodReported(
            Instant at,
            ActorId by,
            AuthorityId authority,
            TaskCode task,
            String period,
            LocalDate due,
            String text,
            @Nullable String paperNumber)
            implements RhythmFact {}
}
