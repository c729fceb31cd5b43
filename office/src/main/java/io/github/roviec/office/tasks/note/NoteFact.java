package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Fact;
import io.github.roviec.office.base.Subject;
import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;

/// What can be said about a task or put beside it. The words themselves stay in the room.
public sealed interface NoteFact extends Fact {

    TaskCode task();

    @Override
    default Subject about() {
        return new Subject("task", task().value());
    }

    record CommentWritten(Instant at, ActorId by, AuthorityId authority, TaskCode task, long comment)
            implements NoteFact {}

    record CommentCorrected(Instant at, ActorId by, AuthorityId authority, TaskCode task, long comment)
            implements NoteFact {}

    /// Once for each person and comment, also when the comment is corrected later.
    record PersonMentioned(Instant at, ActorId by, AuthorityId authority, TaskCode task, long comment, ActorId person)
            implements NoteFact {}

    /// @param version 1 for a new name
    record FileAttached(
            Instant at, ActorId by, AuthorityId authority, TaskCode task, String name, String file, int version)
            implements NoteFact {}
}
