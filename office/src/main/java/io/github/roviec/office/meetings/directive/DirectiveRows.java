package io.github.roviec.office.meetings.directive;

import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Refusal;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.meetings.ItemId;
import io.github.roviec.office.meetings.MeetingId;
import io.github.roviec.office.meetings.MeetingState;
import io.github.roviec.office.organisation.GroupId;
import io.github.roviec.office.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `meetings.directive` and `directive_party`.
@Component
class DirectiveRows {

    private static final String LEAD = "LEAD";

    private final JdbcClient jdbc;

    DirectiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody closes the meeting before the transaction ends. Refuses with `meeting.unknown` or `meeting.closed`.
    void keepOpen(MeetingId meeting, Actor by) {
        String state = jdbc.sql(
                        "select state from meetings.meeting where id = :id and authority_id = :authority for share")
                .param("id", meeting.value())
                .param("authority", by.authority().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Refusal("meeting.unknown"));
        if (!state.equals(MeetingState.PLANNED.name())) {
            throw new Refusal("meeting.closed");
        }
    }

    List<Directive> of(MeetingId meeting) {
        Map<Long, List<Named>> leads = new HashMap<>();
        Map<Long, List<Named>> coordinating = new HashMap<>();
        jdbc.sql("""
                select p.* from meetings.directive_party p
                join meetings.directive d on d.id = p.directive_id
                join meetings.agenda_item i on i.id = d.item_id
                where i.meeting_id = :meeting order by p.directive_id, p.ordinal
                """).param("meeting", meeting.value()).query(row -> {
            (row.getString("role").equals(LEAD) ? leads : coordinating)
                    .computeIfAbsent(row.getLong("directive_id"), _ -> new ArrayList<>())
                    .add(named(row));
        });
        return jdbc.sql("""
                select d.* from meetings.directive d join meetings.agenda_item i on i.id = d.item_id
                where i.meeting_id = :meeting order by i.ordinal, d.id
                """)
                .param("meeting", meeting.value())
                .query((row, _) -> {
                    long id = row.getLong("id");
                    return new Directive(
                            new DirectiveId(id),
                            new ItemId(row.getLong("item_id")),
                            new NewDirective(
                                    leads.getOrDefault(id, List.of()),
                                    coordinating.getOrDefault(id, List.of()),
                                    row.getString("deed"),
                                    deadline(row.getString("deadline")),
                                    row.getString("supervisor")),
                            row.getInt("version"));
                })
                .list();
    }

    private static @Nullable Deadline deadline(@Nullable String kept) {
        return kept == null ? null : Deadline.of(kept);
    }

    private static Named named(ResultSet row) throws SQLException {
        Long unit = row.getObject("unit_id", Long.class);
        Long group = row.getObject("group_id", Long.class);
        return new Named(
                unit == null ? null : new UnitId(unit),
                group == null ? null : new GroupId(group),
                row.getString("name"));
    }

    DirectiveId insert(ItemId item, NewDirective said, Instant now, Actor by) {
        long id = jdbc.sql("""
                insert into meetings.directive (item_id, authority_id, deed, deadline, supervisor, at, by_id)
                values (:item, :authority, :deed, :deadline, :supervisor, :at, :by) returning id
                """)
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("deed", said.deed())
                .param("deadline", kept(said.deadline()))
                .param("supervisor", said.supervisor())
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .query(Long.class)
                .single();
        parties(id, said);
        return new DirectiveId(id);
    }

    /// A conflict `directive.changed` where somebody else was first.
    void update(ItemId item, DirectiveId id, int version, NewDirective said, Instant now, Actor by) {
        int rows = jdbc.sql("""
                update meetings.directive
                set deed = :deed, deadline = :deadline, supervisor = :supervisor, version = version + 1, at = :at,
                    by_id = :by
                where id = :id and item_id = :item and authority_id = :authority and version = :version
                """)
                .param("deed", said.deed())
                .param("deadline", kept(said.deadline()))
                .param("supervisor", said.supervisor())
                .param("at", Timestamp.from(now))
                .param("by", by.id().value())
                .param("id", id.value())
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("version", version)
                .update();
        if (rows == 0) {
            throw new Conflict("directive.changed");
        }
        jdbc.sql("delete from meetings.directive_party where directive_id = :id")
                .param("id", id.value())
                .update();
        parties(id.value(), said);
    }

    /// A conflict `directive.changed` where somebody else was first.
    void delete(ItemId item, DirectiveId id, int version, Actor by) {
        int rows = jdbc.sql("""
                delete from meetings.directive
                where id = :id and item_id = :item and authority_id = :authority and version = :version
                """)
                .param("id", id.value())
                .param("item", item.value())
                .param("authority", by.authority().value())
                .param("version", version)
                .update();
        if (rows == 0) {
            throw new Conflict("directive.changed");
        }
    }

    private static @Nullable String kept(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.kept();
    }

    private void parties(long id, NewDirective said) {
        int ordinal = 0;
        for (Named each : said.leads()) {
            party(id, ++ordinal, LEAD, each);
        }
        for (Named each : said.coordinating()) {
            party(id, ++ordinal, "COORDINATING", each);
        }
    }

    private void party(long id, int ordinal, String role, Named each) {
        jdbc.sql("""
                insert into meetings.directive_party (directive_id, ordinal, role, unit_id, group_id, name)
                values (:id, :ordinal, :role, :unit, :group, :name)
                """)
                .param("id", id)
                .param("ordinal", ordinal)
                .param("role", role)
                .param("unit", each.unit() == null ? null : each.unit().value())
                .param("group", each.group() == null ? null : each.group().value())
                .param("name", each.name())
                .update();
    }
}
