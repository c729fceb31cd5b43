package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;

/// What is said of one task by a row of a register.
///
/// @param row   its number in the file
/// @param fresh whether the task was made, not changed
public record TaskTakenOver(
        Instant at, ActorId by, AuthorityId authority, TaskCode task, DocumentId document, int row, boolean fresh)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("task", task.value());
    }
}
