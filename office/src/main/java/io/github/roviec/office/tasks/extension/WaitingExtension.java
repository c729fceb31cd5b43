package io.github.roviec.office.tasks.extension;

import io.github.roviec.office.tasks.TaskCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// More time that nobody has decided on yet.
///
/// @param lead the unit that asks
public record WaitingExtension(
        TaskCode task, String text, @Nullable String lead, LocalDate due, LocalDate wished, Instant askedAt) {}
