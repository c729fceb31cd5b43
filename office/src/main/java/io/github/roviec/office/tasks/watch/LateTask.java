package io.github.roviec.office.tasks.watch;

import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A task that the unit which answers for it has not finished in time.
///
/// @param unit       null where the office's list does not know it
/// @param paper      the paper that gives it ("412/TB-UBND, 28/8/2024")
/// @param lastReport when the unit last reported; null where it never has
public record LateTask(
        TaskCode code,
        String text,
        String paper,
        @Nullable UnitId unit,
        String unitName,
        LocalDate due,
        WorkState state,
        @Nullable Instant lastReport) {}
