package io.github.roviec.office.meetings;

import io.github.roviec.office.documents.Agenda;
import io.github.roviec.office.documents.DocumentRead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A paper with conclusions makes its meeting known. Where exactly one meeting of that kind was planned for that day,
/// the paper is that meeting's; between several a machine cannot choose.
@Component
class Registration {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;

    Registration(JdbcClient jdbc, ApplicationEventPublisher facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    /// After the paper is kept, and again after a restart when the server went down in between.
    @ApplicationModuleListener
    void on(DocumentRead read) {
        LocalDate heldOn = read.meetingDate();
        if (heldOn == null || known(read)) {
            return;
        }
        joined(read, heldOn).or(() -> added(read, heldOn)).ifPresent(id -> register(id, read, heldOn));
    }

    private boolean known(DocumentRead read) {
        return jdbc.sql("""
                select exists (select from meetings.meeting where document_id = :document)
                    or exists (select from meetings.later_paper where document_id = :document)
                """)
                .param("document", read.document().value())
                .query(Boolean.class)
                .single();
    }

    private Optional<MeetingId> joined(DocumentRead read, LocalDate heldOn) {
        return jdbc.sql("""
                update meetings.meeting m
                set document_id = :document, version = version + 1,
                    chair_name = coalesce(chair_name, :chairName),
                    chair_position = coalesce(chair_position, :chairPosition)
                where document_id is null and state <> 'CANCELLED'
                  and authority_id = :authority and held_on = :heldOn and kind = :kind
                  and not exists (
                      select from meetings.meeting o
                      where o.id <> m.id and o.document_id is null and o.state <> 'CANCELLED'
                        and o.authority_id = :authority and o.held_on = :heldOn and o.kind = :kind)
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
                .map(MeetingId::new);
    }

    private Optional<MeetingId> added(DocumentRead read, LocalDate heldOn) {
        return jdbc.sql("""
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
                .map(MeetingId::new);
    }

    /// An agenda that the office planned stays as it was planned. Below what the last meeting left, items are
    /// counted in their order: the paper counts without it.
    private void register(MeetingId meeting, DocumentRead read, LocalDate heldOn) {
        boolean planned = jdbc.sql("""
                select exists (select from meetings.agenda_item where meeting_id = :meeting and kind = 'ITEM')
                """)
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
        for (Agenda item : planned ? List.<Agenda>of() : read.agenda()) {
            jdbc.sql("""
                    insert into meetings.agenda_item (meeting_id, authority_id, ordinal, number, title, presenter)
                    select :meeting, :authority, coalesce(max(ordinal), 0) + 1,
                           case when bool_or(kind = 'UNFINISHED') then (max(ordinal) + 1)::text else :number end,
                           :title, :presenter
                    from meetings.agenda_item where meeting_id = :meeting
                    """)
                    .param("meeting", meeting.value())
                    .param("authority", read.authority().value())
                    .param("number", item.number())
                    .param("title", item.title())
                    .param("presenter", item.presenter())
                    .update();
        }
        facts.publishEvent(
                new MeetingRegistered(read.at(), read.by(), read.authority(), meeting, read.document(), heldOn));
    }
}
