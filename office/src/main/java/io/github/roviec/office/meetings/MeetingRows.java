package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.documents.DocumentId;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Permissions;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads meetings, and holds one while it is changed.
@Component
class MeetingRows {

    private static final String SEEN = """
            m.authority_id = :authority
              and (:all or m.document_id is not null
                   or exists (select from meetings.invitation v where v.meeting_id = m.id and v.unit_id in (:units)))
              and\s""";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Seats seats;

    MeetingRows(JdbcClient jdbc, Permissions permissions, Seats seats) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.seats = seats;
    }

    /// Those of `wanted` that the actor sees, the last one first.
    List<Meeting> seen(Actor by, String wanted, Map<String, ?> parameters) {
        boolean all = permissions.isAuthorityWide(by);
        List<Long> units = all
                ? List.of(by.unit().value())
                : seats.sees(by).stream().map(UnitId::value).toList();
        Map<Long, List<AgendaItem>> agendas = new HashMap<>();
        jdbc.sql("select i.* from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id where " + SEEN
                        + wanted + " order by i.meeting_id, i.ordinal")
                .param("authority", by.authority().value())
                .param("all", all)
                .param("units", units)
                .params(parameters)
                .query(row -> {
                    agendas.computeIfAbsent(row.getLong("meeting_id"), id -> new ArrayList<>())
                            .add(item(row));
                });
        return jdbc.sql("select m.* from meetings.meeting m where " + SEEN + wanted
                        + " order by m.held_on desc, m.starts_at desc nulls last, m.id desc")
                .param("authority", by.authority().value())
                .param("all", all)
                .param("units", units)
                .params(parameters)
                .query((row, n) -> meeting(row, agendas.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /// Holds a planned meeting until the transaction ends and counts its version on. Refuses with `meeting.unknown` or
    /// `meeting.closed`, and with the conflict `meeting.changed` where somebody else was first.
    void hold(MeetingId id, int version, Actor by) {
        String state = state(id, by, "update");
        if (!state.equals(MeetingState.PLANNED.name())) {
            throw new Refusal("meeting.closed");
        }
        int held =
                jdbc.sql("""
                update meetings.meeting set version = version + 1 where id = :id and version = :version
                """).param("id", id.value()).param("version", version).update();
        if (held == 0) {
            throw new Conflict("meeting.changed");
        }
    }

    /// Nobody closes the meeting before the transaction ends. Refuses with `meeting.unknown` or `meeting.closed`.
    void keepOpen(MeetingId id, Actor by) {
        if (!state(id, by, "share").equals(MeetingState.PLANNED.name())) {
            throw new Refusal("meeting.closed");
        }
    }

    private String state(MeetingId id, Actor by, String lock) {
        return jdbc.sql("select state from meetings.meeting where id = :id and authority_id = :authority for " + lock)
                .param("id", id.value())
                .param("authority", by.authority().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("meeting.unknown"));
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        Long unit = row.getObject("presenter_id", Long.class);
        return new AgendaItem(
                new ItemId(row.getLong("id")),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                row.getString("presenter"),
                unit == null ? null : new UnitId(unit));
    }

    private static Meeting meeting(ResultSet row, List<AgendaItem> agenda) throws SQLException {
        Long document = row.getObject("document_id", Long.class);
        return new Meeting(
                new MeetingId(row.getLong("id")),
                new AuthorityId(row.getLong("authority_id")),
                row.getObject("held_on", LocalDate.class),
                MeetingKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                chair(row),
                row.getString("chair_name"),
                row.getString("chair_position"),
                document == null ? null : new DocumentId(document),
                MeetingState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("version"),
                agenda);
    }

    private static @Nullable ActorId chair(ResultSet row) throws SQLException {
        Long chair = row.getObject("chair_id", Long.class);
        return chair == null ? null : new ActorId(chair);
    }
}
