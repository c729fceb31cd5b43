package io.github.roviec.office.tasks.delay;

/// Why work can be late.
///
/// @param objective not the unit's own doing
/// @param used      offered today
public record DelayReason(long id, String name, boolean objective, boolean used) {}
