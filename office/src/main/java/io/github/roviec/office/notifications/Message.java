package io.github.roviec.office.notifications;

import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one person is told.
///
/// @param task  null where it is about none
/// @param title code and shortened order; null where this person may no longer see the task
/// @param days  working days until the deadline, since it, or since somebody last said something
public record Message(
        long id,
        Occasion occasion,
        @Nullable TaskCode task,
        @Nullable String title,
        @Nullable Integer days,
        @Nullable LocalDate due,
        Instant at,
        boolean read) {}
