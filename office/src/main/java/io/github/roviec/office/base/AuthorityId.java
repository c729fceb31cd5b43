package io.github.roviec.office.base;

import java.io.Serializable;

/// The People's Committee whose work this is, by the key of `organisation.unit`. Every table that grows carries it.
public record AuthorityId(long value) implements Serializable {}
