package io.github.roviec.office.tasks;

/// The part that a unit has in a task.
public enum Role {
    /// Chủ trì: answers for the result; the first one for the whole.
    LEAD,
    /// Phối hợp: contributes.
    COORDINATING,
    /// Led it before it went to another unit: finds it still, and has no part in it.
    FORMER
}
