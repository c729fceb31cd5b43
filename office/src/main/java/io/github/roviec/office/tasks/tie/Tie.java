package io.github.roviec.office.tasks.tie;

import io.github.roviec.office.tasks.TaskCode;
import io.github.roviec.office.tasks.WorkState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Another task that this one hangs together with.
///
/// @param reason why somebody tied them by hand; null where it was confirmed on a proposal, or comes from one paper
public record Tie(
        TieKind kind,
        TaskCode other,
        String text,
        List<String> leads,
        String paper,
        WorkState state,
        @Nullable String reason) {}
