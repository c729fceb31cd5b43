package io.github.roviec.office.tasks.evidence;

import java.time.Instant;

/// A month whose evidence is locked: its rows no longer change.
///
/// @param by the name of the person who locked it
public record MonthLock(long id, Instant at, String by) {}
