package io.github.roviec.office.web.tasks;

import io.github.roviec.office.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The work list of a coordinating unit.
///
/// @param which message key of what is shown
public record AwaitedPage(String which, List<Total> totals, List<Line> lines, Pages pages) {

    public record Total(String key, int value, String url, boolean current) {}

    public record Line(
            String code,
            String text,
            String lead,
            String unit,
            String state,
            @Nullable String due,
            @Nullable String taskDue,
            String asked) {}
}
