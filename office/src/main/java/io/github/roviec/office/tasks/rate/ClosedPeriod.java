package io.github.roviec.office.tasks.rate;

import java.time.Instant;

/// A period whose figures were sent and stay as they were.
///
/// @param by the name of the person who closed it
public record ClosedPeriod(long id, ReportPeriod period, Instant at, String by, RateSetting setting) {}
