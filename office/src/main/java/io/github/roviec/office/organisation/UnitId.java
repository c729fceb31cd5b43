package io.github.roviec.office.organisation;

/// A unit, by the key of `organisation.unit`.
public record UnitId(long value) {}
