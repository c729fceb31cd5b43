package io.github.roviec.office.tasks.contribution;

import io.github.roviec.office.organisation.UnitId;
import io.github.roviec.office.tasks.TaskCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A line in the work list of a coordinating unit.
///
/// @param due   the contribution date
/// @param asked what was asked last, in words
public record Awaited(
        TaskCode task,
        String text,
        List<String> leads,
        UnitId unit,
        String unitName,
        ContributionState state,
        @Nullable LocalDate due,
        @Nullable LocalDate taskDue,
        @Nullable String asked) {

    /// Which lines are wanted.
    public enum Which {
        /// To be acknowledged, or asked for and not given.
        WAITING,
        /// Not given, also where nothing was asked yet.
        OPEN,
        /// Given, of tasks that are not at an end.
        GIVEN
    }
}
