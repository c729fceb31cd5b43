package io.github.roviec.office.web.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a step on many tasks.
///
/// @param step ACKNOWLEDGE, CONFIRM, URGE, WITHDRAW or MONITOR
/// @param key  why nothing was done at all; null otherwise
public record BulkPage(
        String step,
        List<String> done,
        List<NotDone> notDone,
        String listUrl,
        @Nullable String key,
        Object[] arguments) {

    /// @param key of the reason in the message bundles
    public record NotDone(String code, String key, Object[] arguments) {}
}
