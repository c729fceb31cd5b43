package io.github.roviec.office.tasks;

/// A proposal, by the key of `tasks.proposal`.
public record ProposalId(long value) {}
