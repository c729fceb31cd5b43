package io.github.roviec.office.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// How a deadline moved, for a task's timeline.
public final class DueChange {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private DueChange() {}

    /// "30/9/2024 → 15/10/2024"; a dash stands for no deadline.
    public static String words(@Nullable LocalDate before, @Nullable LocalDate after) {
        return day(before) + " → " + day(after);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : DAY.format(day);
    }
}
