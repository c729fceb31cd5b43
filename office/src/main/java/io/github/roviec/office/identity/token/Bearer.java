package io.github.roviec.office.identity.token;

import io.github.roviec.office.identity.Actor;

/// Who asks with a key, and what for the key is good.
public record Bearer(Actor actor, TokenScope scope, long token) {}
