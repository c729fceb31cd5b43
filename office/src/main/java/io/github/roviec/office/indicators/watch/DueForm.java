package io.github.roviec.office.indicators.watch;

import java.time.LocalDate;

/// A form and period that some units still have to send, and the day of which they are reminded.
///
/// @param due {@link WatchedForm#reminded}; units that are reminded of another day have a row of their own
public record DueForm(FormPeriod of, LocalDate due) {}
