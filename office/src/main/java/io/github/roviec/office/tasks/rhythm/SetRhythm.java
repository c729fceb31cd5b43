package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import java.time.LocalDate;

/// The rhythm of a task, since when, and who set it.
public record SetRhythm(Rhythm rhythm, LocalDate since, Instant at, ActorId by) {}
