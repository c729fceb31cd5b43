package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.Timeliness;
import io.github.roviec.office.tasks.WorkState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of a task that was split, or a whole that was given to a person.
///
/// @param parent  the whole; null where this is one
/// @param unit    who leads it, by name
/// @param officer null where it was given to a unit
public record Part(
        TaskCode code,
        @Nullable TaskCode parent,
        String text,
        String unit,
        @Nullable ActorId officer,
        @Nullable LocalDate due,
        WorkState state,
        Timeliness timeliness) {}
