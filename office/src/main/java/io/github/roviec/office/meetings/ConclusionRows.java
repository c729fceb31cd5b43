package io.github.roviec.office.meetings;

import io.github.roviec.office.base.ActorId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what was concluded.
@Component
class ConclusionRows {

    private final JdbcClient jdbc;

    ConclusionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ItemId, Conclusion> of(MeetingId meeting) {
        Map<ItemId, Conclusion> found = new HashMap<>();
        jdbc.sql("""
                select c.* from meetings.conclusion c join meetings.agenda_item i on i.id = c.item_id
                where i.meeting_id = :meeting
                """).param("meeting", meeting.value()).query(row -> {
            ItemId item = new ItemId(row.getLong("item_id"));
            found.put(
                    item,
                    new Conclusion(
                            item,
                            row.getString("text"),
                            row.getInt("version"),
                            row.getTimestamp("at").toInstant(),
                            new ActorId(row.getLong("by_id"))));
        });
        return found;
    }
}
