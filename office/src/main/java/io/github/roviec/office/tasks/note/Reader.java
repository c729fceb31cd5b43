package io.github.roviec.office.tasks.note;

import io.github.roviec.office.base.ActorId;

/// A person who may see a task, and so may be mentioned there.
///
/// @param title the post through which they see it
public record Reader(ActorId id, String signInName, String name, String title, String unit) {}
