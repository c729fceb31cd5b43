package io.github.roviec.office.tasks.bulk;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/// What became of one task.
///
/// @param refusal why it was not done; null where it was
public record Outcome(TaskCode task, @Nullable Refusal refusal) {

    public boolean done() {
        return refusal == null;
    }
}
