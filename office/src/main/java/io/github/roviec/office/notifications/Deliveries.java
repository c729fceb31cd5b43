package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.Conflict;
import io.github.roviec.office.base.Page;
import io.github.roviec.office.identity.Actor;
import io.github.roviec.office.identity.Deed;
import io.github.roviec.office.identity.People;
import io.github.roviec.office.identity.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was sent and what was not, for the administrator.
@Component
@Transactional
public class Deliveries {

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, People people, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// The newest first; refuses with `permission.denied`.
    ///
    /// @param state null: of every state
    @Transactional(readOnly = true)
    public List<Delivery> list(Delivery.@Nullable State state, Page page, Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        List<Row> rows = jdbc.sql("""
                select d.*,
                       (select count(*) from notifications.delivery_message m where m.delivery_id = d.id) as messages
                from notifications.delivery d
                where d.authority_id = :authority and (cast(:state as text) is null or d.state = :state)
                order by d.id desc limit :limit offset :offset
                """)
                .param("authority", by.authority().value())
                .param("state", state == null ? null : state.name())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Deliveries::row)
                .list();
        Map<ActorId, String> names = people.names(rows.stream().map(Row::person).toList());
        return rows.stream()
                .map(row -> row.delivery(names.getOrDefault(row.person(), "")))
                .toList();
    }

    /// How many there are of each state.
    @Transactional(readOnly = true)
    public Map<Delivery.State, Integer> counts(Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        Map<Delivery.State, Integer> counts = new EnumMap<>(Delivery.State.class);
        jdbc.sql("""
                select state, count(*) as deliveries from notifications.delivery
                where authority_id = :authority group by state
                """)
                .param("authority", by.authority().value())
                .query((row, n) -> counts.put(Delivery.State.valueOf(row.getString("state")), row.getInt("deliveries")))
                .list();
        return counts;
    }

    /// Tries one that was given up, or that waits for its next attempt, again at once. Refuses with the conflict
    /// `delivery.changed` where it is neither.
    public void again(long delivery, Actor by) {
        permissions.require(by, Deed.MANAGE_PEOPLE);
        int changed = jdbc.sql("""
                update notifications.delivery
                set state = 'WAITING', due_at = :now, attempts = 1, ended_at = null
                where id = :id and authority_id = :authority
                  and (state = 'FAILED' or state = 'WAITING' and attempts > 0)
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", delivery)
                .param("authority", by.authority().value())
                .update();
        if (changed == 0) {
            throw new Conflict("delivery.changed");
        }
    }

    private record Row(
            long id,
            ActorId person,
            Channel channel,
            Delivery.State state,
            int messages,
            int attempts,
            Instant madeAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable String failure) {

        Delivery delivery(String name) {
            return new Delivery(id, name, channel, state, messages, attempts, madeAt, dueAt, endedAt, failure);
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Row(
                row.getLong("id"),
                new ActorId(row.getLong("person_id")),
                Channel.valueOf(row.getString("channel")),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("messages"),
                row.getInt("attempts"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("failure"));
    }
}
