package io.github.roviec.office.tasks.takeover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row, what it says, and what that means for the task.
///
/// @param known   its row in the earlier edition
/// @param columns what differs from there; of a new row all
record Drafted(
        RegisterRow row,
        String key,
        Values values,
        @Nullable TakenRow known,
        List<RegisterColumn> columns,
        TakeoverPlan.Line line) {}
