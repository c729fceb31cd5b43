package io.github.roviec.office.tasks.delay;

import io.github.roviec.office.tasks.TaskCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A task whose deadline has come, whose lead has neither handed in nor said why not.
///
/// @param lead       the unit that answers for the whole
/// @param due        its deadline
/// @param commitment the day that the last report named, where that has passed too
public record OwedReport(
        TaskCode task,
        String text,
        @Nullable String lead,
        LocalDate due,
        @Nullable LocalDate commitment) {}
