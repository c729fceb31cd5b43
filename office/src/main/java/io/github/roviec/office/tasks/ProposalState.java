package io.github.roviec.office.tasks;

/// Where a proposal stands.
public enum ProposalState {
    WAITING,
    ACCEPTED,
    REJECTED,
    /// Split or merged: others stand in its place.
    REPLACED,
    /// Became a task.
    ASSIGNED
}
