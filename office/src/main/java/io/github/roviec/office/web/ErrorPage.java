package io.github.roviec.office.web;

import org.jspecify.annotations.Nullable;

/// What happened, what was kept, what to do.
///
/// @param kind   "denied", "unknown", "conflict", "too-large", "refused" or "failed"
/// @param key    of a message that says it more exactly
/// @param number under which the log tells the rest
public record ErrorPage(
        String kind,
        @Nullable String key,
        Object[] arguments,
        @Nullable String number) {}
