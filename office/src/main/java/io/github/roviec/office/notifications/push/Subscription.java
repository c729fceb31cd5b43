package io.github.roviec.office.notifications.push;

import java.time.Instant;

/// A browser that a person allowed to be told.
///
/// @param browser what it calls itself, shortened
public record Subscription(long id, String browser, Instant madeAt) {}
