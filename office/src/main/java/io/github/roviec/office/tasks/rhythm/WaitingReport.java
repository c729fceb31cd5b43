package io.github.roviec.office.tasks.rhythm;

import io.github.roviec.office.tasks.TaskCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A period that somebody has to report on.
///
/// @param period "11/2024", "IV/2024"
/// @param late   its day is over
public record WaitingReport(
        TaskCode task, String text, @Nullable String lead, String period, LocalDate due, boolean late) {}
