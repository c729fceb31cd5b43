package io.github.roviec.office.tasks.month;

import java.time.LocalDate;

/// Tasks that are due on a day.
///
/// @param tasks   all of them
/// @param overdue not done, and the day is over
/// @param done    confirmed
public record DueDay(LocalDate day, int tasks, int overdue, int done) {}
