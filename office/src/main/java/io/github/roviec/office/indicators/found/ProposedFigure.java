package io.github.roviec.office.indicators.found;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.FoundFigure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number in a paper, where it is proposed to belong, and what was decided.
///
/// @param words  as the paper says it
/// @param place  null where no indicator is like it
/// @param score  0 to 100: how much speaks for the place
/// @param reason why it was rejected
public record ProposedFigure(
        long id,
        int version,
        DocumentId document,
        FoundState state,
        FoundFigure words,
        @Nullable Placement place,
        int score,
        List<FigureDoubt> doubts,
        @Nullable String reason,
        @Nullable ActorId decidedBy,
        @Nullable Instant decidedAt) {

    public ProposedFigure {
        doubts = List.copyOf(doubts);
    }
}
