package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting that is planned or was held.
///
/// @param heldOn   the day it is planned for, or was held on
/// @param title    null where it is known from a paper alone
/// @param document the paper that records its conclusions; null until one has been read
/// @param reason   why it was moved or does not take place
/// @param version  counts what was changed in plan, agenda, invitations and attendance
public record Meeting(
        MeetingId id,
        AuthorityId authority,
        LocalDate heldOn,
        MeetingKind kind,
        @Nullable String title,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable ActorId chair,
        @Nullable String chairName,
        @Nullable String chairPosition,
        @Nullable DocumentId document,
        MeetingState state,
        @Nullable String reason,
        int version,
        List<AgendaItem> agenda) {

    public Meeting {
        agenda = List.copyOf(agenda);
    }

    /// Whether plan, agenda and conclusions may still change.
    public boolean open() {
        return state == MeetingState.PLANNED;
    }

    /// Refuses with `meeting.item-unknown` where the meeting has no such item.
    public AgendaItem item(ItemId wanted) {
        return agenda.stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal("meeting.item-unknown"));
    }
}
