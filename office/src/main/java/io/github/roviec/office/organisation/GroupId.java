package io.github.roviec.office.organisation;

/// A group of units, by the key of `organisation.unit_group`.
public record GroupId(long value) {}
