package io.github.roviec.office.identity;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;

/// Somebody who can sign in.
public record Person(ActorId id, AuthorityId authority, String signInName, String name, boolean disabled) {}
