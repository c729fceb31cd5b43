package io.github.roviec.office.tasks.splitting;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.tasks.KnownTask;
import io.github.roviec.office.tasks.WorkState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a task is split.
///
/// @param parts   in the order in which they were given; those that were withdrawn too
/// @param officer who does the whole
/// @param reason  why it was handed in although a part was not done
/// @param maySplit the reader may split it or give it to somebody now
public record Split(
        KnownTask task,
        int version,
        List<Part> parts,
        @Nullable ActorId officer,
        @Nullable String reason,
        boolean maySplit) {

    public Split {
        parts = List.copyOf(parts);
    }

    public int done() {
        return (int)
                parts.stream().filter(part -> part.state() == WorkState.DONE).count();
    }

    /// Parts that count: what was withdrawn is nobody's work.
    public int all() {
        return (int) parts.stream()
                .filter(part -> part.state() != WorkState.WITHDRAWN)
                .count();
    }
}
