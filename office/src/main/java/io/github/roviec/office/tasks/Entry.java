package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of a task's timeline.
///
/// @param change what it changed besides the state: "Phòng A → Phòng B", "30/9/2024 → 15/10/2024"
public record Entry(
        Instant at,
        ActorId by,
        Step step,
        @Nullable String text,
        @Nullable String change) {}
