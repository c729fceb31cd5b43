package io.github.roviec.office.reports.draft;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.reports.template.Piece.Which;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft that is the notice of a meeting.
///
/// @param figures  which figures the office chose
/// @param document the paper that was received when it was issued; null until then
public record NoticeOf(
        long draft,
        MeetingId meeting,
        List<Which> figures,
        @Nullable DocumentId document) {

    public NoticeOf {
        figures = List.copyOf(figures);
    }
}
