package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.util.List;

/// What a head can do with the work of the unit.
public sealed interface SplittingFact extends Fact {

    TaskCode task();

    @Override
    default Subject about() {
        return new Subject("task", task().value());
    }

    /// Each part is told as assigned besides.
    record TaskSplit(Instant at, ActorId by, AuthorityId authority, TaskCode task, List<TaskCode> parts)
            implements SplittingFact {}

    /// A whole, or a part, is the work of a person from now on.
    record WorkGiven(Instant at, ActorId by, AuthorityId authority, TaskCode task, ActorId officer)
            implements SplittingFact {}
}
