package io.github.roviec.office.web.documents;

import io.github.roviec.office.meetings.AgendaItem;
import io.github.roviec.office.meetings.Meeting;
import io.github.roviec.office.web.Shown;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The meeting that a paper records, as its head shows it.
///
/// @param kind "REGULAR", "THEMATIC", "BRIEFING" or "OTHER"
public record MeetingHead(
        String kind, String date, @Nullable String chair, List<AgendaItem> agenda) {

    static MeetingHead of(Meeting meeting) {
        return new MeetingHead(
                meeting.kind().name(),
                Shown.date(meeting.heldOn()),
                chair(meeting.chairName(), meeting.chairPosition()),
                meeting.agenda());
    }

    /// "Lê Văn Bình, Chủ tịch UBND huyện", or what there is of it.
    static @Nullable String chair(@Nullable String name, @Nullable String position) {
        return Shown.orNull(Stream.of(name, position).filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }
}
