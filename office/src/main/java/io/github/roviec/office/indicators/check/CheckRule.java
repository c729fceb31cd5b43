package io.github.roviec.office.indicators.check;

import io.github.roviec.office.base.ActorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A rule of an authority, as it is or as it was.
///
/// @param ended   no longer in force
/// @param edited  a person has changed it: a newer release leaves it alone
/// @param version goes up with every change
/// @param at      since when it is so; null: since before that was kept
/// @param by      who made it so; the application itself for what a release brought
public record CheckRule(
        CheckDefinition as,
        boolean ended,
        boolean edited,
        int version,
        @Nullable Instant at,
        @Nullable ActorId by) {

    public String code() {
        return as.code();
    }
}
