package io.github.roviec.office.indicators.watch;

import java.time.LocalDate;

/// A form that somebody has not sent yet.
///
/// @param due the same for all units that are meant; those of another day are told apart
public record DueForm(FormPeriod of, LocalDate due) {}
