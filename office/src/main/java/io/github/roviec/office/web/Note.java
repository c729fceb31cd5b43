package io.github.roviec.office.web;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import java.io.Serializable;

/// A message at the place where the person stands. After a redirect it has waited in the session.
///
/// @param kind      "done", "refused" or "conflict": word, shape and colour of the message
/// @param key       in the message bundles
/// @param arguments for the message
public record Note(String kind, String key, Object[] arguments) implements Serializable {

    public static Note done(String key, Object... arguments) {
        return new Note("done", key, arguments);
    }

    public static Note of(Refusal refusal) {
        return new Note(
                refusal instanceof Conflict ? "conflict" : "refused",
                "refusal." + refusal.code(),
                Shown.arguments(refusal.arguments()));
    }
}
