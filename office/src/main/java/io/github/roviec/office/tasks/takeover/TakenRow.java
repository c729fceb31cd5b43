package io.github.roviec.office.tasks.takeover;

import io.github.roviec.office.tasks.TaskCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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

    /// What a register says of the state and the units of a whole is not taken over once units have parts of it: each
    /// part has its own.
    private static final Set<RegisterColumn> OF_THE_PARTS =
            EnumSet.of(RegisterColumn.STATE, RegisterColumn.DONE_ON, RegisterColumn.LEAD, RegisterColumn.COORDINATING);

    boolean keeps(RegisterColumn column) {
        return hasParts && OF_THE_PARTS.contains(column);
    }

    /// Whether people have worked on it here since.
    boolean touched() {
        return version != taken;
    }
}
