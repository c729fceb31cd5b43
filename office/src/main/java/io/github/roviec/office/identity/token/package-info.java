/// Keys by which other systems act for a person in one post: made, used, revoked.
///
/// Comes in: wishes for a key, keys that are shown.
///
/// Goes out: an `Actor` with a scope, or nobody.
///
/// Not here: what may be asked with a key (`web`).
@NamedInterface("token")
@NullMarked
package io.github.roviec.office.identity.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
