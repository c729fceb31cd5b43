package io.github.roviec.office.meetings;

import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The papers that record a meeting: the notice, and what took its place.
@Component
public class MeetingPapers {

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MeetingPapers(
            Meetings meetings, JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
        this.clock = clock;
    }

    /// The first one first; none before it was issued.
    @Transactional(readOnly = true)
    public List<DocumentId> of(MeetingId id, Actor by) {
        meetings.meeting(id, by);
        return jdbc.sql("""
                select document_id from (
                    select document_id, 0 as later from meetings.meeting
                    where id = :meeting and document_id is not null
                    union all
                    select document_id, 1 from meetings.later_paper where meeting_id = :meeting) paper
                order by later, document_id
                """)
                .param("meeting", id.value())
                .query((row, _) -> new DocumentId(row.getLong("document_id")))
                .list();
    }

    /// The office's own notice of this meeting came in, in the transaction that keeps it; so nobody needs to guess
    /// which meeting it records. A meeting that has a paper keeps it, and has one more.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(MeetingId id, DocumentId document, Actor by) {
        permissions.require(by, Deed.PLAN_MEETINGS);
        Meeting meeting = meetings.meeting(id, by);
        int first = jdbc.sql("""
                update meetings.meeting set document_id = :document, version = version + 1
                where id = :meeting and document_id is null
                """)
                .param("document", document.value())
                .param("meeting", id.value())
                .update();
        if (first == 0) {
            jdbc.sql("""
                    insert into meetings.later_paper (document_id, meeting_id, authority_id)
                    values (:document, :meeting, :authority)
                    """)
                    .param("document", document.value())
                    .param("meeting", id.value())
                    .param("authority", by.authority().value())
                    .update();
        }
        facts.publishEvent(
                new MeetingRegistered(clock.instant(), by.id(), by.authority(), id, document, meeting.heldOn()));
    }
}
