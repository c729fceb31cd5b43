package io.github.roviec.office.identity;

/// A post, by the key of `identity.post`.
public record PostId(long value) {}
