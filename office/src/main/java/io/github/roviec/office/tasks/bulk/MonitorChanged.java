package io.github.roviec.office.tasks.bulk;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;

/// Another person of the office follows a task from now on.
public record MonitorChanged(Instant at, ActorId by, AuthorityId authority, TaskCode task, ActorId monitor)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("task", task.value());
    }
}
