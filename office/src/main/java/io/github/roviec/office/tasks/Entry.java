package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a task's timeline.
public record Entry(
        Instant at, ActorId by, Step step, @Nullable String text) {}
