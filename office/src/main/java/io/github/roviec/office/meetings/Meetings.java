package io.github.roviec.office.meetings;

import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of an authority. The office and the leaders see all of them; units see those they are invited to, and
/// those whose conclusions a paper records.
@Component
@Transactional(readOnly = true)
public class Meetings {

    private final MeetingRows rows;
    private final ConclusionRows conclusions;
    private final Permissions permissions;
    private final Clock clock;

    Meetings(MeetingRows rows, ConclusionRows conclusions, Permissions permissions, Clock clock) {
        this.rows = rows;
        this.conclusions = conclusions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// Refuses with `meeting.unknown`, also where the asker is not invited.
    public Meeting meeting(MeetingId id, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return rows.seen(by, "m.id = :id", Map.of("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("meeting.unknown"));
    }

    /// The meeting whose conclusions a paper records.
    public Optional<Meeting> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return rows.seen(by, """
                        (m.document_id = :document
                         or m.id = (select l.meeting_id from meetings.later_paper l where l.document_id = :document))
                        """, Map.of("document", document.value())).stream().findFirst();
    }

    /// All meetings whose conclusions a paper records, the last one first.
    public List<Meeting> list(Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return rows.seen(by, "m.document_id is not null", Map.of());
    }

    /// The meetings of a year, planned and held, the last one first.
    public List<Meeting> year(Year year, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return rows.seen(
                by, "m.held_on between :from and :to", Map.of("from", year.atDay(1), "to", year.atDay(year.length())));
    }

    /// Planned meetings of today and so many days after it, the next one first.
    public List<Meeting> coming(int days, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        LocalDate today = LocalDate.now(clock);
        return rows.seen(
                        by,
                        "m.state = 'PLANNED' and m.held_on between :from and :to",
                        Map.of("from", today, "to", today.plusDays(days)))
                .reversed();
    }

    /// The last meeting of the same kind before this one whose conclusions a paper records.
    public Optional<Meeting> before(Meeting meeting, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return rows
                .seen(
                        by,
                        "m.document_id is not null and m.kind = :kind and m.held_on < :day",
                        Map.of("kind", meeting.kind().name(), "day", meeting.heldOn()))
                .stream()
                .findFirst();
    }

    /// What was concluded, in the order of the agenda. Refuses with `meeting.not-closed` before the meeting is closed:
    /// until then it may change.
    public Minutes minutes(MeetingId id, Actor by) {
        Meeting meeting = meeting(id, by);
        if (meeting.state() != MeetingState.CLOSED) {
            throw new Refusal("meeting.not-closed");
        }
        return new Minutes(meeting, conclusions.of(id));
    }
}
