package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.Kin;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An earlier task that a proposal may go on with.
///
/// @param paper     the paper that gave the earlier task ("412/TB-UBND, 28/8/2024")
/// @param work      how far the earlier task is
/// @param percent   how likely it is, 0 to 100
/// @param decidedBy null until a person decides
public record Continuation(
        TaskCode task,
        String text,
        String paper,
        WorkState work,
        int percent,
        Reasons reasons,
        State state,
        @Nullable ActorId decidedBy,
        @Nullable Instant decidedAt) {

    /// What became of it. Only what is confirmed links tasks.
    public enum State {
        PROPOSED,
        CONFIRMED,
        DENIED
    }

    /// Why the machine proposes it.
    ///
    /// @param phrases words that both say, the longest first, as the proposal writes them
    /// @param names   places and works that both name
    /// @param papers  papers that both cite
    public record Reasons(Kin kin, List<String> phrases, List<String> names, List<String> papers) {}
}
