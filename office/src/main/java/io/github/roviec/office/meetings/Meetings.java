package io.github.roviec.office.meetings;

import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.documents.Agenda;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.documents.DocumentRead;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// The meetings of an authority. One is registered when the paper with its conclusions has been read.
@Component
public class Meetings {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher facts;

    Meetings(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.facts = facts;
    }

    /// After the paper is kept, and again after a restart when the server went down in between.
    @ApplicationModuleListener
    void on(DocumentRead read) {
        LocalDate heldOn = read.meetingDate();
        if (heldOn == null) {
            return;
        }
        jdbc.sql("""
                insert into meetings.meeting (authority_id, document_id, held_on, kind, chair_name, chair_position)
                values (:authority, :document, :heldOn, :kind, :chairName, :chairPosition)
                on conflict (document_id) do nothing
                returning id
                """)
                .param("authority", read.authority().value())
                .param("document", read.document().value())
                .param("heldOn", heldOn)
                .param("kind", MeetingKind.of(read.title()).name())
                .param("chairName", read.chairName())
                .param("chairPosition", read.chairPosition())
                .query(Long.class)
                .optional()
                .ifPresent(id -> register(new MeetingId(id), read, heldOn));
    }

    private void register(MeetingId meeting, DocumentRead read, LocalDate heldOn) {
        int ordinal = 0;
        for (Agenda item : read.agenda()) {
            jdbc.sql("""
                    insert into meetings.agenda_item (meeting_id, authority_id, ordinal, number, title, presenter)
                    values (:meeting, :authority, :ordinal, :number, :title, :presenter)
                    """)
                    .param("meeting", meeting.value())
                    .param("authority", read.authority().value())
                    .param("ordinal", ++ordinal)
                    .param("number", item.number())
                    .param("title", item.title())
                    .param("presenter", item.presenter())
                    .update();
        }
        facts.publishEvent(
                new MeetingRegistered(read.at(), read.by(), read.authority(), meeting, read.document(), heldOn));
    }

    /// The meeting whose conclusions a paper records.
    public Optional<Meeting> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return jdbc.sql("select * from meetings.meeting where authority_id = :authority and document_id = :document")
                .param("authority", by.authority().value())
                .param("document", document.value())
                .query(this::meeting)
                .optional();
    }

    /// All meetings, the last one first.
    public List<Meeting> list(Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return jdbc.sql("select * from meetings.meeting where authority_id = :authority order by held_on desc, id desc")
                .param("authority", by.authority().value())
                .query(this::meeting)
                .list();
    }

    private Meeting meeting(ResultSet row, int n) throws SQLException {
        long id = row.getLong("id");
        return new Meeting(
                new MeetingId(id),
                new AuthorityId(row.getLong("authority_id")),
                row.getObject("held_on", LocalDate.class),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("chair_name"),
                row.getString("chair_position"),
                new DocumentId(row.getLong("document_id")),
                jdbc.sql("select * from meetings.agenda_item where meeting_id = :id order by ordinal")
                        .param("id", id)
                        .query((item, m) -> new AgendaItem(
                                item.getString("number"), item.getString("title"), item.getString("presenter")))
                        .list());
    }
}
