package io.github.roviec.office.tasks.tie;

/// How two tasks hang together.
public enum TieKind {
    /// Tiếp nối: goes on with a task of an earlier paper.
    CONTINUES,
    /// Cùng mục tiêu.
    SHARES
}
