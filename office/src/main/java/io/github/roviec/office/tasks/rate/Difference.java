package io.github.roviec.office.tasks.rate;

import org.jspecify.annotations.Nullable;

/// A task that counts otherwise today than when the period was closed.
///
/// @param then as it was closed; null: it was not counted
/// @param now  as it counts today; null: it is not counted any more
public record Difference(@Nullable Standing then, @Nullable Standing now) {}
