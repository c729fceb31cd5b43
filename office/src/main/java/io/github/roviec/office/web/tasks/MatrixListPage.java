package io.github.roviec.office.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list behind a number of a matrix.
///
/// @param key  of what was counted
/// @param unit null where the number counts several units
/// @param task null where it counts several tasks
public record MatrixListPage(
        String key, @Nullable String unit, @Nullable String task, List<Line> lines, String backUrl) {

    public record Line(
            String code,
            String text,
            String unit,
            @Nullable String due,
            String timeliness,
            String state,
            String paper) {}
}
