package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.tasks.TaskCode;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A row of an earlier edition, and its task as it is now.
///
/// @param cells   what stood there
/// @param taken   the task's version after that
/// @param version the task's version now
record TakenRow(
        long task,
        TaskCode code,
        String key,
        Map<RegisterColumn, String> cells,
        int taken,
        int version,
        boolean hasParts,
        @Nullable LocalDate originalDue) {

    /// Whether people have worked on it here since.
    boolean touched() {
        return version != taken;
    }
}
