package io.github.roviec.office.tasks;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A directive that was read and not yet accepted, or what became of it.
///
/// @param version grows with every change; a command names the version it was decided on
/// @param start   where its passage begins in the paper's text, in UTF-16 units; `end` is exclusive
/// @param reason  why it was rejected
/// @param task    the task it became
/// @param objective the same for proposals of the paper that give the same work to several; null for work of its own
public record Proposal(
        ProposalId id,
        DocumentId document,
        int version,
        ProposalState state,
        int start,
        int end,
        String section,
        Content content,
        @Nullable ActorId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable TaskCode task,
        @Nullable Long objective) {

    public Set<Doubt> doubts() {
        return Doubt.of(content);
    }
}
