package io.github.roviec.office.reports.draft;

/// Where a paper stands on its way out.
public enum DraftState {
    /// Being written; its numbers are linked.
    DRAFTING,
    /// Handed to somebody else to check; its numbers are frozen from here on.
    CHECKING,
    /// Checked; waits for the signature.
    SIGNING,
    SIGNED,
    ISSUED,
    /// Given up; kept.
    DROPPED
}
