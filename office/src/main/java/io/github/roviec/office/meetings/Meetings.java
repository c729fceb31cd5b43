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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
    @Transactional(readOnly = true)
    public Optional<Meeting> of(DocumentId document, Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return meetings(by, "document_id = :document", Map.of("document", document.value())).stream()
                .findFirst();
    }

    /// All meetings, the last one first.
    @Transactional(readOnly = true)
    public List<Meeting> list(Actor by) {
        permissions.require(by, Deed.SEE_DOCUMENTS);
        return meetings(by, "true", Map.of());
    }

    private List<Meeting> meetings(Actor by, String wanted, Map<String, ?> parameters) {
        Map<Long, List<AgendaItem>> agendas = new HashMap<>();
        jdbc.sql("""
                select i.* from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id
                where m.authority_id = :authority and\s""" + wanted + " order by i.meeting_id, i.ordinal")
                .param("authority", by.authority().value())
                .params(parameters)
                .query(row -> {
                    agendas.computeIfAbsent(row.getLong("meeting_id"), id -> new ArrayList<>())
                            .add(new AgendaItem(
                                    row.getString("number"), row.getString("title"), row.getString("presenter")));
                });
        return jdbc.sql("select * from meetings.meeting where authority_id = :authority and " + wanted
                        + " order by held_on desc, id desc")
                .param("authority", by.authority().value())
                .params(parameters)
                .query((row, n) -> meeting(row, agendas.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Meeting meeting(ResultSet row, List<AgendaItem> agenda) throws SQLException {
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new AuthorityId(row.getLong("authority_id")),
                row.getObject("held_on", LocalDate.class),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("chair_name"),
                row.getString("chair_position"),
                new DocumentId(row.getLong("document_id")),
                List.copyOf(agenda));
    }
}
