package io.github.roviec.office.base;

/// A person who acts, by the key of `identity.person`.
public record ActorId(long value) {

    /// The application itself: what no person did.
    public static final ActorId SYSTEM = new ActorId(0);
}
