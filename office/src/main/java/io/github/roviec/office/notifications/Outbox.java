package io.github.roviec.office.notifications;

import io.github.roviec.office.base.ActorId;
import io.github.roviec.office.base.AuthorityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is to leave the application. A sending is claimed by one node (`for update skip locked`), sent outside any
/// transaction, then written off by its claim; a claim that nobody wrote off, because its node died, is free again
/// after {@link #CLAIMED}.
@Component
@Transactional
class Outbox {

    /// Longer than any sending takes.
    static final Duration CLAIMED = Duration.ofMinutes(10);

    /// Minutes until the next attempt; the last one for all further attempts.
    private static final List<Integer> PAUSES = List.of(1, 5, 15, 60, 240, 720);

    /// Together some three days.
    static final int MOST_ATTEMPTS = 10;

    private static final int LONGEST_FAILURE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param attempt from 1
    record Claim(long id, AuthorityId authority, ActorId person, Channel channel, int attempt, Instant at) {}

    /// What is to go to one person.
    ///
    /// @param messages at least one
    record Wanted(ActorId person, List<Long> messages, Instant due) {}

    /// They go with what each person is to be sent by this way anyway, at the earlier of the two times. Everybody once,
    /// in the order of their numbers: two who put messages here do not wait for each other.
    void put(List<Wanted> wanted, AuthorityId authority, Channel channel) {
        if (wanted.isEmpty()) {
            return;
        }
        Map<ActorId, Long> deliveries = deliveries(wanted, authority, channel);
        List<Long> into = new ArrayList<>();
        List<Long> messages = new ArrayList<>();
        for (Wanted each : wanted) {
            Long delivery = Objects.requireNonNull(deliveries.get(each.person()));
            each.messages().forEach(message -> {
                into.add(delivery);
                messages.add(message);
            });
        }
        jdbc.sql("""
                insert into notifications.delivery_message (delivery_id, message_id)
                select delivery, message
                from unnest(cast(:deliveries as bigint[]), cast(:messages as bigint[])) as t (delivery, message)
                """)
                .param("deliveries", into.toArray(Long[]::new))
                .param("messages", messages.toArray(Long[]::new))
                .update();
    }

    private Map<ActorId, Long> deliveries(List<Wanted> wanted, AuthorityId authority, Channel channel) {
        Map<ActorId, Long> deliveries = new HashMap<>();
        jdbc.sql("""
                insert into notifications.delivery as waiting (authority_id, person_id, channel, state, made_at, due_at)
                select :authority, t.person, :channel, 'WAITING', :now, t.due
                from unnest(cast(:people as bigint[]), cast(:dues as timestamptz[])) as t (person, due)
                order by t.person
                on conflict (person_id, channel) where state = 'WAITING' and attempts = 0 do update
                set due_at = least(waiting.due_at, excluded.due_at)
                returning id, person_id
                """)
                .param("authority", authority.value())
                .param("people", Columns.each(wanted, each -> each.person().value(), Long[]::new))
                .param("channel", channel.name())
                .param("now", now())
                .param("dues", Columns.each(wanted, each -> each.due().toString(), String[]::new))
                .query((row, n) -> deliveries.put(new ActorId(row.getLong("person_id")), row.getLong("id")))
                .list();
        return deliveries;
    }

    /// Up to so many that are due, for this node alone.
    List<Claim> claim(int most) {
        return jdbc.sql("""
                update notifications.delivery
                set state = 'SENDING', attempts = attempts + 1, claimed_at = :now
                where id in (select id from notifications.delivery
                             where state = 'WAITING' and due_at <= :now
                                or state = 'SENDING' and claimed_at < :stale
                             order by due_at limit :most for update skip locked)
                returning *
                """)
                .param("now", now())
                .param("stale", Timestamp.from(clock.instant().minus(CLAIMED)))
                .param("most", most)
                .query(Outbox::row)
                .list();
    }

    /// Those of a sending that its person has not read meanwhile, oldest first.
    @Transactional(readOnly = true)
    public List<Message> unread(long delivery) {
        return jdbc.sql("""
                select m.* from notifications.message m
                join notifications.delivery_message d on d.message_id = m.id
                where d.delivery_id = :delivery and m.read_at is null
                order by m.id
                """)
                .param("delivery", delivery)
                .query(MessageRows::read)
                .list();
    }

    void sent(Claim claim) {
        end(claim, Delivery.State.SENT, null);
    }

    void dropped(Claim claim) {
        end(claim, Delivery.State.DROPPED, null);
    }

    /// Waits for the next attempt, or is given up.
    void failed(Claim claim, String failure, boolean hopeless) {
        String words = failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE));
        if (hopeless || claim.attempt() >= MOST_ATTEMPTS) {
            end(claim, Delivery.State.FAILED, words);
            return;
        }
        int pause = PAUSES.get(Math.min(claim.attempt(), PAUSES.size()) - 1);
        jdbc.sql("""
                update notifications.delivery
                set state = 'WAITING', due_at = :due, failure = :failure
                where id = :id and state = 'SENDING' and claimed_at = :claimed
                """)
                .param("due", Timestamp.from(clock.instant().plus(Duration.ofMinutes(pause))))
                .param("failure", words)
                .param("id", claim.id())
                .param("claimed", Timestamp.from(claim.at()))
                .update();
    }

    private void end(Claim claim, Delivery.State state, @Nullable String failure) {
        jdbc.sql("""
                update notifications.delivery set state = :state, ended_at = :now, failure = :failure
                where id = :id and state = 'SENDING' and claimed_at = :claimed
                """)
                .param("state", state.name())
                .param("now", now())
                .param("failure", failure)
                .param("id", claim.id())
                .param("claimed", Timestamp.from(claim.at()))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Claim row(ResultSet row, int n) throws SQLException {
        return new Claim(
                row.getLong("id"),
                new AuthorityId(row.getLong("authority_id")),
                new ActorId(row.getLong("person_id")),
                Channel.valueOf(row.getString("channel")),
                row.getInt("attempts"),
                row.getTimestamp("claimed_at").toInstant());
    }
}
