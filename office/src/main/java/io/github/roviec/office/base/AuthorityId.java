package io.github.roviec.office.base;

/// The People's Committee whose work this is, by the key of `organisation.unit`. Every table that grows carries it.
public record AuthorityId(long value) {}
