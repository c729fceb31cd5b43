package io.github.roviec.office.identity.token;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.identity.PostId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A key, without its secret.
///
/// @param tail    the last letters of the secret
/// @param lastDay the last day on which it opens anything
/// @param usedAt  to within a minute; null while nobody has used it
public record Token(
        long id,
        PostId post,
        ActorId person,
        String name,
        TokenScope scope,
        String tail,
        Instant createdAt,
        LocalDate lastDay,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {}
